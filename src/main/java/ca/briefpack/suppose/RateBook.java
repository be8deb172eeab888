package ca.briefpack.suppose;

import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.impact.rates.Regime;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Joined.Joint;
import ca.briefpack.model.Scenario;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.RateGrounds;
import ca.briefpack.tariff.RateTrail;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Moving;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.rate.RateFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rate engines of a run, as the impact model asks for rates: one for the law as enacted, one for the law as the run
 * supposes it, and one for each scenario on top of that. Without suppositions the first two are the same.
 */
public final class RateBook implements Rates {
    private static final int MOST_KNOWN = 10_000;
    private static final int ANSWERS = 5;
    private final Map<Table, List<Block>> blocks = new ConcurrentHashMap<>();
    private final Map<Asked, double[]> known = new ConcurrentHashMap<>();
    private final Map<RateEngine, RateTrail> trails = new ConcurrentHashMap<>();
    private final RateEngine enacted;
    private final RateEngine law;
    private final Map<String, RateEngine> engines = new HashMap<>();
    /** The engines that a joint one puts together. */
    private final Map<RateEngine, Parts> joined = new HashMap<>();
    /** By lane the law as enacted, and those whose measures list other goods than the law they were made from. */
    private final Map<Lane, List<RateEngine>> scoped = new HashMap<>();
    private final RateAssumptions assumptions;

    public RateBook(Evidence evidence, LocalDate asOf, RateAssumptions assumptions) {
        this(evidence, asOf, assumptions, Optional.empty());
    }

    /** @param supposed edits of the status quo; the baseline and the months of calibration keep the law as enacted */
    public RateBook(Evidence evidence, LocalDate asOf, RateAssumptions assumptions, Optional<Scenario> supposed) {
        this(evidence, asOf, assumptions, supposed, List.of());
    }

    /** @param joints laws reached from those of scenarios by more edits */
    public RateBook(Evidence evidence, LocalDate asOf, RateAssumptions assumptions, Optional<Scenario> supposed,
            List<Joint> joints) {
        this.enacted = new RateEngine(evidence.law(), evidence.trade());
        this.law = supposed.map(edits -> enacted.under(edits, asOf)).orElse(enacted);
        this.assumptions = assumptions;
        Map<String, RateEngine> alone = new HashMap<>();
        engines.put(Scenario.BASELINE, enacted);
        engines.put(Regime.ENACTED, enacted);
        evidence.scenarios().stream().filter(s -> !s.edits().isEmpty())
                .forEach(s -> engines.put(s.id(), law.under(s, asOf)));
        joints.forEach(joint -> {
            RateEngine base = engines.getOrDefault(joint.base(), law);
            RateEngine both = base.under(joint.added(), asOf);
            engines.put(joint.id(), both);
            joined.put(both, new Parts(base, engines.containsKey(joint.added().id()) ? engines.get(joint.added().id())
                    : alone.computeIfAbsent(joint.added().id(), id -> law.under(joint.added(), asOf))));
        });
        List<RateEngine> all = Stream.concat(Stream.of(enacted, law), engines.values().stream()).distinct().toList();
        Lane.all().forEach(lane -> scoped.put(lane, all.stream().filter(engine -> engine.isRescoped(lane)).toList()));
    }

    /** The law that nothing is supposed of. */
    RateEngine enacted() {
        return enacted;
    }

    /** The law of the status quo. */
    public RateEngine law() {
        return law;
    }

    public RateAssumptions assumptions() {
        return assumptions;
    }

    @Override
    public RateMatrix rates(List<HsCode> headings, Regime regime, Draw draw) {
        return rates(Country.US, headings, regime, draw);
    }

    @Override
    public RateMatrix rates(Country into, List<HsCode> headings, Regime regime, Draw draw) {
        RateEngine engine = engines.getOrDefault(regime.scenario(), law);
        double[][] duty = new double[headings.size()][Country.partners().length];
        double[] dutiable = new double[headings.size()];
        double[] claims = new double[headings.size()];
        double[] banned = new double[headings.size()];
        double[] additional = new double[headings.size()];
        blocks(engine, into, headings).forEach(block -> {
            RateAssumptions drawn = block.assumptions(assumptions, draw);
            double[] answers = answers(new Asked(block, regime.day(), drawn));
            for (int c = 0; c < block.cells.size(); c++) {
                Cell cell = block.cells.get(c);
                duty[cell.heading][cell.origin.ordinal()] = answers[ANSWERS * c];
                if (cell.origin == Country.CA) {
                    dutiable[cell.heading] = answers[ANSWERS * c + 1];
                    claims[cell.heading] = answers[ANSWERS * c + 2];
                    banned[cell.heading] = answers[ANSWERS * c + 3];
                    additional[cell.heading] = answers[ANSWERS * c + 4];
                }
            }
        });
        return new RateMatrix(into, duty, new RateMatrix.OfCanada(additional, dutiable, claims, banned));
    }

    @Override
    public boolean mayPay(Country into, HsCode code) {
        return Lane.into(into).stream().anyMatch(lane -> scoped.getOrDefault(lane, List.of()).stream()
                .anyMatch(engine -> engine.mayTouch(code, lane)));
    }

    @Override
    public RateGrounds grounds(Lane lane, HsCode heading, Regime regime) {
        if (!Lane.into(lane.into()).contains(lane)) {
            return RateGrounds.NONE;
        }
        RateEngine engine = engines.getOrDefault(regime.scenario(), law);
        while (!engine.touch(heading, lane)) {
            engine = engine.original().orElseThrow();
        }
        return trail(engine).of(engine.rate(heading, lane, regime.day(), assumptions));
    }

    /** The way back from the rates of {@link #law} to the data. */
    public RateTrail trail() {
        return trail(law);
    }

    private RateTrail trail(RateEngine engine) {
        return trails.computeIfAbsent(engine, e -> new RateTrail(e, assumptions));
    }

    @Override
    public boolean isLaw() {
        return true;
    }

    /** A law, and the edits that a joint one puts on top of it on top of the status quo alone. */
    private record Parts(RateEngine base, RateEngine added) {
    }

    /** Goods of one origin of one heading, by its place in a list. */
    private record Cell(int heading, Country origin) {
    }

    /** The cells of one list that the same assumptions move: worked out together, once for each of their values. */
    private static final class Block {
        private final RateEngine engine;
        private final Country into;
        private final List<HsCode> headings;
        private final Set<Moving> moving;
        private final List<Cell> cells = new ArrayList<>();

        Block(RateEngine engine, Country into, List<HsCode> headings, Set<Moving> moving) {
            this.engine = engine;
            this.into = into;
            this.headings = headings;
            this.moving = moving;
        }

        public RateAssumptions assumptions(RateAssumptions given, Draw draw) {
            RateAssumptions drawn = given;
            for (Moving assumption : moving) {
                drawn = switch (assumption) {
                    case CUSMA_SHIFT -> drawn.withCusmaShift(draw.of(ModelParameter.CUSMA_SHIFT));
                    case US_CONTENT -> drawn.withUsContentShare(draw.of(ModelParameter.US_CONTENT_AUTOS));
                    case METAL_CONTENT -> drawn.withMetalScale(draw.of(ModelParameter.METAL_CONTENT));
                };
            }
            return drawn;
        }
    }

    private record Table(RateEngine engine, Country into, List<HsCode> headings) {
    }

    private List<Block> blocks(RateEngine engine, Country into, List<HsCode> headings) {
        Table asked = new Table(engine, into, headings);
        List<Block> found = blocks.get(asked);
        if (found == null) {
            // what the edits do not touch is the original's, worked out once for all scenarios; the edited cells come after and
            // win
            found = new ArrayList<>(engine.original().map(original -> blocks(original, into, headings)).orElse(List.of()));
            Parts parts = joined.get(engine);
            if (parts == null || engine.original().isEmpty() || parts.added.original().isEmpty()) {
                found.addAll(own(asked, cells(asked)));
            } else {
                // what the base leaves alone is as under the added edits alone; worked out anew is only what both reach
                Set<Cell> reached = reached(blocks(parts.base, into, headings)).collect(Collectors.toSet());
                List<Block> added = blocks(parts.added, into, headings);
                found.addAll(added.stream().filter(block -> block.engine != law).toList());
                found.addAll(own(asked, reached(added).filter(reached::contains).toList()));
            }
            List<Block> first = blocks.putIfAbsent(asked, found);
            return first == null ? found : first;
        }
        return found;
    }

    /** The cells that edits of the status quo reach. */
    private Stream<Cell> reached(List<Block> blocks) {
        return blocks.stream().filter(block -> block.engine != law).flatMap(block -> block.cells.stream()).distinct();
    }

    /** The cells that an engine's own edits reach. */
    private static List<Cell> cells(Table table) {
        List<Cell> cells = new ArrayList<>();
        for (int h = 0; h < table.headings.size(); h++) {
            for (Lane lane : Lane.into(table.into)) {
                if (table.engine.touch(table.headings.get(h), lane)) {
                    cells.add(new Cell(h, lane.from()));
                }
            }
        }
        return cells;
    }

    private static Collection<Block> own(Table table, List<Cell> cells) {
        Map<Set<Moving>, Block> byMoving = new LinkedHashMap<>();
        for (Cell cell : cells) {
            HsCode heading = table.headings.get(cell.heading);
            byMoving.computeIfAbsent(table.engine.moving(heading, new Lane(cell.origin, table.into)),
                    moving -> new Block(table.engine, table.into, table.headings, moving)).cells.add(cell);
        }
        return byMoving.values();
    }

    private record Asked(Block block, LocalDate day, RateAssumptions assumptions) {
    }

    /**
     * Duty on what is not banned, the shares that are dutiable, claim preference and are banned, and the additional duty over the
     * value of all goods, of each cell in turn.
     */
    private double[] answers(Asked asked) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(asked, a -> {
            double[] answers = new double[ANSWERS * a.block.cells.size()];
            for (int c = 0; c < a.block.cells.size(); c++) {
                Cell cell = a.block.cells.get(c);
                RateFigures rate = a.block.engine.figures(a.block.headings.get(cell.heading), new Lane(cell.origin, a.block.into),
                        a.day, a.assumptions);
                answers[ANSWERS * c] =
                        rate.prohibited() ? Double.POSITIVE_INFINITY : rate.withColumnOne() / (1 - rate.prohibitedShare());
                answers[ANSWERS * c + 1] = rate.dutiableShare();
                answers[ANSWERS * c + 2] = rate.cusmaShare();
                answers[ANSWERS * c + 3] = rate.prohibited() ? 0 : rate.prohibitedShare();
                answers[ANSWERS * c + 4] = rate.total();
            }
            return answers;
        });
    }
}
