package ca.briefpack.data.rows;

import static ca.briefpack.data.rows.Table.required;
import static ca.briefpack.data.rows.Table.told;

import ca.briefpack.data.source.ChapterFilter;
import ca.briefpack.model.Actors;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Law;
import ca.briefpack.model.Limitation;
import ca.briefpack.model.LineImports;
import ca.briefpack.model.OwnMarket;
import ca.briefpack.model.Product;
import ca.briefpack.model.ProvinceName;
import ca.briefpack.model.Reference;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Source;
import ca.briefpack.model.TariffLine;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.Text;
import ca.briefpack.model.Told;
import ca.briefpack.model.Trade;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables that a data package has, each after those it refers to. A new table is a line here and a method that reads
 * its row.
 */
public final class Tables {
    public static final Table<Source> SOURCES =
            required("sources", "source_id title publisher vintage seen_at address standing licence", ReferenceRows::source)
                    .since("2026.12.1", "address", "standing");
    public static final Table<ProvinceName> PROVINCES = required("provinces",
            "province label_en label_fr tile_column tile_row source", ReferenceRows::province);
    public static final Table<Map.Entry<String, Text>> INDUSTRIES = required("industries", "industry label_fr source",
            ReferenceRows::industry);
    public static final Table<Sector> SECTORS = required("sectors", "order sector label_en label_fr industry response source",
            ReferenceRows::sector)
            .since("2026.12.0", "response");
    public static final Table<Product> PRODUCTS =
            required("products", "hs4 label_en label_fr sector source", ReferenceRows::product);

    public static final Table<Reference.Caution> CAUTIONS =
            required("cautions", "sector measures valid_from valid_to words_en words_fr source",
                    ReferenceRows::caution).since("2026.11.0").oneAtATime("sector", "measures");
    public static final Table<Limitation> LIMITATIONS = required("limitations",
            "limitation topic valid_from valid_to bias words_en words_fr source", ReferenceRows::limitation).since("2026.11.0")
            .oneAtATime("limitation");

    public static final Table<Trade.Export> EXPORTS_US =
            required("exports_us", "province hs4 year value_cad source", TradeRows::export)
                    .byGoods("hs4");
    public static final Table<Trade.Total> EXPORT_TOTALS = required("export_totals",
            "province year to_us_cad to_world_cad source", TradeRows::total);
    public static final Table<Trade.ChinaExport> EXPORTS_CHINA = required("exports_china",
            "province hs4 year value_cad quality source", TradeRows::chinaExport);
    public static final Table<Trade.ChinaLine> CHINA_LINES =
            required("china_lines", "province hs6 year value_cad source", TradeRows::chinaLine)
                    .since("2026.11.0");
    public static final Table<Trade.PartnerImports> US_IMPORTS =
            required("us_imports", "hs6 year from_ca_usd from_mx_usd from_cn_usd "
                    + "from_eu_usd from_gb_usd from_jp_usd from_other_usd source", TradeRows::partnerImports).byGoods("hs6");
    public static final Table<Trade.CusmaClaim> CUSMA_CLAIMS = required("cusma_claims",
            "hs4 month import_usd claimed_usd source", TradeRows::cusmaClaim);
    public static final Table<TariffLine> US_LINES = required("us_lines", "us_line general special steel aluminum copper source",
            TradeRows::tariffLine).since("2026.11.0").byGoods("us_line");
    public static final Table<LineImports> US_LINE_IMPORTS = required("us_line_imports",
            "us_line first_month last_month import_usd claimed_usd source", TradeRows::lineImports).since("2026.11.0")
            .byGoods("us_line")
            .oneAtATime("us_line");
    public static final Table<Trade.DomesticShare> US_DOMESTIC_SHARE = required("us_domestic_share",
            "sector year share basis basis_note source", TradeRows::domesticShare);
    public static final Table<Trade.CanadaImports> CANADA_IMPORTS = required("canada_imports",
            "hs4 year total_cad from_us_cad from_cn_cad source", TradeRows::canadaImports).byGoods("hs4");
    public static final Table<Trade.StateExports> US_STATE_EXPORTS = required("us_state_exports",
            "state label_en label_fr chapters year value_usd source", TradeRows::stateExports);

    public static final Table<OwnMarket.Chapter> CHAPTER_INDUSTRIES = required("chapter_industries", "chapter industry source",
            OwnMarketRows::chapter).since("2026.12.0");
    public static final Table<OwnMarket.Listed> LISTED_IMPORTS = required("listed_imports", "hs6 year value_usd source",
            OwnMarketRows::listed).since("2026.12.0");
    public static final Table<OwnMarket.Anchor> MARKET_ANCHORS = required("market_anchors",
            "heading goods origin year value_cad duty market_before market_now home_share final_share seen_year seen_cad units quota_from "
                    + "quota_units source",
            OwnMarketRows::anchor).since("2026.12.0");
    public static final Table<OwnMarket.Buyers> MARKET_BUYERS = required("market_buyers",
            "heading origin province year units source", OwnMarketRows::buyers).since("2026.12.0");

    public static final Table<TariffMeasure> MEASURES = required("measures",
            "measure group title_en title_fr imposed_by origins authority "
                    + "instrument_en instrument_fr heading rate basis cusma valid_from valid_to enacted seen note_en note_fr source",
            LawRows::measure).since("2026.11.0", "enacted", "seen");
    public static final Table<Law.Condition> CONDITIONS = required("conditions",
            "condition title_en title_fr share_low share share_high open note_en note_fr source", LawRows::condition)
            .since("2026.11.0");
    /** What metals a measure is on shows in the codes that it lists in their chapters. */
    public static final Table<Law.ScopeCode> SCOPE_CODES = required("scope_codes",
            "list prefix valid_from valid_to condition source", LawRows::scopeCode).since("2026.11.0", "condition")
            .byGoods("prefix", "72", "73", "74", "75", "76").oneAtATime("list", "prefix");
    public static final Table<Law.ScopeLink> MEASURE_SCOPES = required("measure_scopes",
            "measure list role valid_from valid_to citation source", LawRows::scope).oneAtATime("measure", "list");
    public static final Table<Law.PrecedenceRule> PRECEDENCE = required("precedence",
            "higher lower effect valid_from valid_to citation source", LawRows::precedence)
            .oneAtATimeEitherWay("higher", "lower");
    public static final Table<Law.CompanyDuty> COMPANY_DUTIES = required("company_duties",
            "measure company review anti_dumping countervailing valid_from valid_to source", LawRows::companyDuty)
            .oneAtATime("measure", "company");
    public static final Table<Law.ItemDuty> ITEM_DUTIES = required("item_duties",
            "measure item rate valid_from valid_to source", LawRows::itemDuty).oneAtATime("measure", "item");

    public static final Table<Economy.Macro> MACRO =
            required("macro", "province indicator year value source", EconomyRows::macro);
    public static final Table<Economy.IndustryGdp> GDP_INDUSTRY = required("gdp_industry",
            "province naics industry_en industry_fr year value_cad source", EconomyRows::industryGdp);
    public static final Table<Economy.IndustryJobs> JOBS_INDUSTRY = required("jobs_industry",
            "province industry year employees source", EconomyRows::industryJobs);
    public static final Table<Economy.Multiplier> MULTIPLIERS = required("multipliers",
            "province industry type gdp_direct gdp_own gdp_canada "
                    + "jobs_direct jobs_own jobs_canada income_direct income_own income_canada source",
            EconomyRows::multiplier);
    public static final Table<Economy.ProvinceSale> INTERPROVINCIAL_TRADE = required("interprovincial_trade",
            "industry seller buyer year value_cad source", EconomyRows::provinceSale);
    public static final Table<Economy.ForeignFlow> FOREIGN_TRADE = required("foreign_trade",
            "industry province partner flow year value_cad source", EconomyRows::foreignFlow).since("2026.11.0");
    public static final Table<Economy.InputShare> INPUT_SHARES = required("input_shares", "supplier buyer year share source",
            EconomyRows::inputShare);
    public static final Table<Economy.IndustryAccount> INDUSTRY_ACCOUNTS = required("industry_accounts",
            "industry year output_cad value_added_share labour_share source", EconomyRows::industryAccount);
    public static final Table<Economy.Elasticity> ELASTICITIES =
            required("elasticities", "industry theta sigma sigma_published source",
                    EconomyRows::elasticity).since("2026.12.0", "sigma", "sigma_published");
    public static final Table<Economy.Parameter> PARAMETERS = required("parameters",
            "parameter label_en label_fr low central high citation_en citation_fr source", EconomyRows::parameter);

    public static final Table<Actors.Stakeholder> STAKEHOLDERS = told(Told.STAKEHOLDERS,
            "stakeholder name role_en role_fr jurisdiction office sectors source", ActorRows::stakeholder);
    public static final Table<Actors.Option> OPTIONS =
            told(Told.OPTIONS, "option label_en label_fr scenario source", ActorRows::option);
    public static final Table<Actors.Position> POSITIONS = told(Told.POSITIONS,
            "stakeholder date option stance summary_en summary_fr sectors source", ActorRows::position);
    public static final Table<Actors.Event> EVENTS = told(Told.EVENTS,
            "event date known_from kind title_en title_fr place sectors figure "
                    + "unit_en unit_fr follows decided_by source",
            ActorRows::event).since("2026.12.1", "decided_by");
    public static final Table<Actors.Support> SUPPORT = told(Told.SUPPORT,
            "announced government_en government_fr place title_en title_fr "
                    + "amount_million_cad form overlap terms_en terms_fr sectors source",
            ActorRows::support);
    public static final Table<Actors.Benchmark> BENCHMARKS = told(Told.BENCHMARKS,
            "place fact_en fact_fr period known_from value unit_en unit_fr publisher_en publisher_fr publisher_kind ours "
                    + "reason_en reason_fr source",
            ActorRows::benchmark).since("2026.12.2", "reason_en", "reason_fr");
    public static final Table<Actors.PublishedRate> PUBLISHED_RATES =
            told(Told.PUBLISHED_RATES, "date known_from series value source",
                    ActorRows::publishedRate);

    private static final List<Table<?>> ALL =
            List.of(SOURCES, PROVINCES, INDUSTRIES, SECTORS, PRODUCTS, CAUTIONS, LIMITATIONS, EXPORTS_US, EXPORT_TOTALS,
                    EXPORTS_CHINA, CHINA_LINES, US_IMPORTS, CUSMA_CLAIMS, US_LINES, US_LINE_IMPORTS, US_DOMESTIC_SHARE,
                    CANADA_IMPORTS, US_STATE_EXPORTS, CHAPTER_INDUSTRIES, LISTED_IMPORTS, MARKET_ANCHORS, MARKET_BUYERS,
                    MEASURES, CONDITIONS, SCOPE_CODES, MEASURE_SCOPES, PRECEDENCE, COMPANY_DUTIES, ITEM_DUTIES, MACRO,
                    GDP_INDUSTRY, JOBS_INDUSTRY,
                    MULTIPLIERS, INTERPROVINCIAL_TRADE, FOREIGN_TRADE, INPUT_SHARES, INDUSTRY_ACCOUNTS, ELASTICITIES, PARAMETERS,
                    STAKEHOLDERS, OPTIONS,
                    POSITIONS, EVENTS, SUPPORT, BENCHMARKS, PUBLISHED_RATES);

    /**
     * A rate may be asked for by company, by line of goods and between two days, so that all trade by heading or line is needed.
     */
    private static final List<Table<?>> OF_RATES =
            List.of(SOURCES, PROVINCES, INDUSTRIES, SECTORS, PRODUCTS, CAUTIONS, LIMITATIONS, EXPORTS_US,
                    EXPORTS_CHINA, CHINA_LINES, US_IMPORTS, CUSMA_CLAIMS, US_LINES, US_LINE_IMPORTS, CANADA_IMPORTS, MEASURES,
                    CONDITIONS, SCOPE_CODES,
                    MEASURE_SCOPES, PRECEDENCE, COMPANY_DUTIES, ITEM_DUTIES, PARAMETERS);

    private static final List<Table<?>> OF_LAW =
            List.of(SOURCES, PROVINCES, INDUSTRIES, SECTORS, PRODUCTS, CAUTIONS, LIMITATIONS, MEASURES, CONDITIONS,
                    SCOPE_CODES, MEASURE_SCOPES, PRECEDENCE, COMPANY_DUTIES, ITEM_DUTIES, PARAMETERS, EVENTS);

    private Tables() {
    }

    public static List<Table<?>> of(Scope scope) {
        return switch (scope.extent()) {
            case ALL -> ALL;
            case RATES, ENACTED_RATES -> OF_RATES;
            case LAW -> OF_LAW;
        };
    }

    /** Which rows are read of the tables by goods, by the name of the table; all of any other. */
    public static Map<String, ChapterFilter> filters(Scope scope) {
        Map<String, ChapterFilter> filters = new TreeMap<>();
        scope.chapter().ifPresent(chapter -> of(scope)
                .forEach(table -> table.goods().ifPresent(goods -> filters.put(table.name(), goods.filter(chapter)))));
        return filters;
    }
}
