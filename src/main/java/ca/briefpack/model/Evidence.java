package ca.briefpack.model;

import java.util.List;

/**
 * Everything loaded and checked, immutable, in memory: what a run computes from.
 *
 * @param gaps what it lacks of what is told beside figures
 */
public record Evidence(Reference reference, Trade trade, Law law, Economy economy, Actors actors,
        List<Scenario> scenarios, DataStamp stamp, Gaps gaps) {
    public Evidence {
        scenarios = List.copyOf(scenarios);
    }

    /** Evidence that lacks nothing. */
    public Evidence(Reference reference, Trade trade, Law law, Economy economy, Actors actors, List<Scenario> scenarios,
            DataStamp stamp) {
        this(reference, trade, law, economy, actors, scenarios, stamp, Gaps.NONE);
    }

    /** The same with another law. */
    public Evidence withLaw(Law other) {
        return new Evidence(reference, trade, other, economy, actors, scenarios, stamp, gaps);
    }

    /** The same with other trade. */
    public Evidence withTrade(Trade other) {
        return new Evidence(reference, other, law, economy, actors, scenarios, stamp, gaps);
    }

    /** The same with other scenarios. */
    public Evidence withScenarios(List<Scenario> others) {
        return new Evidence(reference, trade, law, economy, actors, others, stamp, gaps);
    }

    /** Name, version and content hash of the data package, and the sha-256 of each of its files by name. */
    public record DataStamp(String name, String version, String sha256, java.util.Map<String, String> files) {
        public DataStamp {
            files = java.util.Map.copyOf(files);
        }
    }
}
