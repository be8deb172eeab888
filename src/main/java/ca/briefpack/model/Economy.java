package ca.briefpack.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The provinces' economies: size, industries, and what a dollar of output brings. */
public record Economy(List<Macro> macro, List<IndustryGdp> industryGdp, List<IndustryJobs> industryJobs,
        List<Multiplier> multipliers, List<Elasticity> elasticities, Map<String, Parameter> parameters,
        List<ProvinceSale> provinceSales, List<ForeignFlow> foreignFlows, Inputs inputs) {
    public Economy {
        macro = List.copyOf(macro);
        industryGdp = List.copyOf(industryGdp);
        industryJobs = List.copyOf(industryJobs);
        multipliers = List.copyOf(multipliers);
        elasticities = List.copyOf(elasticities);
        parameters = Map.copyOf(parameters);
        provinceSales = List.copyOf(provinceSales);
        foreignFlows = List.copyOf(foreignFlows);
    }

    /** An economy whose provinces' trade with each other is not held. */
    public Economy(List<Macro> macro, List<IndustryGdp> industryGdp, List<IndustryJobs> industryJobs,
            List<Multiplier> multipliers, List<Elasticity> elasticities, Map<String, Parameter> parameters) {
        this(macro, industryGdp, industryJobs, multipliers, elasticities, parameters, List.of());
    }

    /** An economy whose industries' inputs and trade with other countries are not held. */
    public Economy(List<Macro> macro, List<IndustryGdp> industryGdp, List<IndustryJobs> industryJobs,
            List<Multiplier> multipliers, List<Elasticity> elasticities, Map<String, Parameter> parameters,
            List<ProvinceSale> provinceSales) {
        this(macro, industryGdp, industryJobs, multipliers, elasticities, parameters, provinceSales, List.of(),
                new Inputs(List.of(), List.of()));
    }

    /** What Canada's industries buy of each other, and what of their output is value added. */
    public record Inputs(List<InputShare> shares, List<IndustryAccount> accounts) {
        public Inputs {
            shares = List.copyOf(shares);
            accounts = List.copyOf(accounts);
        }
    }

    /** The share that one industry's goods and services have in all that another buys for its production in a year. */
    public record InputShare(String supplier, String buyer, int year, double shareFraction, SourceRow row) {
    }

    /** An industry's output in a year, and value added and labour income as shares of it. */
    public record IndustryAccount(String industry, int year, double outputCad, double valueAddedShare, double labourShare,
            SourceRow row) {
    }

    /** Goods and services that an industry of one province sold in it or to another in a year. */
    public record ProvinceSale(String industry, Province seller, Province buyer, int year, double valueCad, SourceRow row) {
    }

    /**
     * Goods and services that a province sold to another country in a year, or bought from it, by industry of the seller.
     *
     * @param partner the United States, China, or {@link Country#OTHER} for all others
     * @param sold    true for what the province sold, false for what it bought
     */
    public record ForeignFlow(String industry, Province province, Country partner, boolean sold, int year, double valueCad,
            SourceRow row) {
    }

    /** A province's size in a year: nominal GDP in dollars, population and employment in persons; absent where not published. */
    public record Macro(Province province, Indicator indicator, int year, Observed value, SourceRow row) {
        /** What is measured. */
        public enum Indicator { NOMINAL_GDP_CAD, POPULATION, EMPLOYMENT }

        /** Of the latest year up to one in which a number is held. */
        public static Optional<Macro> latest(List<Macro> macro, Province province, Indicator indicator, int until) {
            return macro.stream().filter(m -> m.province() == province && m.indicator() == indicator && m.year() <= until
                    && m.value() instanceof Observed.Value).max(Comparator.comparingInt(Macro::year));
        }

        /** The number. @throws ClassCastException if there is none */
        public double size() {
            return ((Observed.Value) value).value();
        }
    }

    /** GDP at basic prices of an industry in a province, current dollars. */
    public record IndustryGdp(Province province, String naics, Text industry, int year, Observed valueCad, SourceRow row) {
    }

    /** Employees of an input-output industry in a province. */
    public record IndustryJobs(Province province, String industry, int year, Observed employees, SourceRow row) {
    }

    /** What one dollar of an industry's output in a province brings there and in all Canada (Leontief, 2021 structure). */
    public record Multiplier(Province province, String industry, Type type, Effects direct, Effects ownProvince,
            Effects allCanada, SourceRow row) {
        /** Type I counts direct and indirect effects; type II adds those of household spending. */
        public enum Type {
            TYPE_I, TYPE_II
        }
    }

    /**
     * Effects of one Canadian dollar of output.
     *
     * @param gdp           dollars of GDP at basic prices
     * @param jobsPerMillion jobs for a million dollars of output
     * @param labourIncome  dollars of labour income; NaN where the source has none
     */
    public record Effects(double gdp, double jobsPerMillion, double labourIncome) {
    }

    /**
     * Elasticities of an industry.
     *
     * @param theta  trade elasticity over years, as models of the whole economy take it
     * @param sigma  substitution between sources in the first year after a duty, as the models of markets take it
     * @param published substitution between sources by another published set, to compare with
     */
    public record Elasticity(String industry, double theta, double sigma, OptionalDouble published, SourceRow row) {
        /** An industry whose substitution is the same at once as over years: theta + 1. */
        public Elasticity(String industry, double theta, SourceRow row) {
            this(industry, theta, theta + 1, OptionalDouble.empty(), row);
        }

        /** What stands for theta in the models of markets. */
        public double sigmaLessOne() {
            return sigma - 1;
        }
    }

    /** A model parameter with its range (low and high) and what the range means. */
    public record Parameter(String id, Text label, double low, double central, double high, Text citation, SourceRow row) {
        public Parameter {
            if (!(low <= central && central <= high)) {
                throw new IllegalArgumentException(
                        "parameter " + id + " must satisfy low <= central <= high, got " + low + ", " + central + ", " + high);
            }
        }
    }
}
