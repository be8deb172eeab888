package ca.briefpack.tariff;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A law written line by line, for tests. Measures are imposed by the United States on goods of Canada unless told otherwise. */
public final class LawBuilder {
    public static final String ALL_GOODS = "all-goods";
    final List<TariffMeasure> measures = new ArrayList<>();
    final List<Law.ScopeLink> links = new ArrayList<>();
    final List<Law.ScopeCode> codes = new ArrayList<>();
    final List<Law.PrecedenceRule> rules = new ArrayList<>();
    final List<Law.CompanyDuty> companies = new ArrayList<>();
    final List<Law.ItemDuty> items = new ArrayList<>();
    private Country imposedBy = Country.US;
    private Set<Country> origins = Set.of(Country.CA);

    public LawBuilder() {
        for (int chapter = 1; chapter <= 97; chapter++) {
            if (chapter != 77) {
                list(ALL_GOODS, String.format(java.util.Locale.ROOT, "%02d", chapter));
            }
        }
    }

    public static SourceRow row(String file, int line) {
        return new SourceRow(file, line, List.of("S005"));
    }

    /** {@code 2025-03-04/2025-07-31}; either end may be empty. */
    public static Period period(String days) {
        String[] ends = days.split("/", -1);
        return new Period(ends[0].isEmpty() ? LocalDate.MIN : LocalDate.parse(ends[0]),
                ends[1].isEmpty() ? LocalDate.MAX : LocalDate.parse(ends[1]));
    }

    /** Measures that follow are imposed by this country on goods of these; none given means every country. */
    public LawBuilder border(Country by, Country... on) {
        imposedBy = by;
        origins = Set.of(on);
        return this;
    }

    public LawBuilder measure(String id, String group, Authority authority, double rate, Basis basis, CusmaTreatment cusma,
            String days) {
        measures.add(new TariffMeasure(id, Text.same(id), new TariffMeasure.Border(imposedBy, origins),
                new TariffMeasure.Legal(authority, group, "Order on " + id, ""), new TariffMeasure.Duty(rate, basis, cusma),
                period(days), Optional.empty(), row("measures.csv", measures.size() + 2)));
        return this;
    }

    public LawBuilder include(String measure, String... lists) {
        return link(measure, true, lists);
    }

    public LawBuilder exclude(String measure, String... lists) {
        return link(measure, false, lists);
    }

    private LawBuilder link(String measure, boolean included, String... lists) {
        for (String list : lists) {
            links.add(new Law.ScopeLink(measure, list, included, period("/"), "List " + list,
                    row("measure_scopes.csv", links.size() + 2)));
        }
        return this;
    }

    public LawBuilder list(String list, String... prefixes) {
        return datedList(list, "/", prefixes);
    }

    public LawBuilder datedList(String list, String days, String... prefixes) {
        for (String prefix : prefixes) {
            codes.add(new Law.ScopeCode(list, HsCode.of(prefix), period(days), row("scope_codes.csv", codes.size() + 2)));
        }
        return this;
    }

    public LawBuilder rule(String higher, Law.Effect effect, String lower, String days, String citation) {
        rules.add(new Law.PrecedenceRule(higher, lower, effect, period(days), citation, row("precedence.csv", rules.size() + 2)));
        return this;
    }

    public LawBuilder company(String measure, String company, String review, double antiDumping, double countervailing,
            String days) {
        companies.add(new Law.CompanyDuty(measure, company, review, antiDumping, countervailing, period(days),
                row("company_duties.csv", companies.size() + 2)));
        return this;
    }

    public LawBuilder item(String measure, String item, double rate, String days) {
        items.add(new Law.ItemDuty(measure, HsCode.of(item), rate, period(days), row("item_duties.csv", items.size() + 2)));
        return this;
    }

    public Law build() {
        return new Law(measures, links, codes, rules, companies, items);
    }
}
