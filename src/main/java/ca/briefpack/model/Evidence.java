package ca.briefpack.model;

import java.util.List;

/** Everything loaded and checked, immutable, in memory: what a run computes from. */
public record Evidence(Reference reference, Trade trade, Law law, Economy economy, Actors actors,
                       List<Scenario> scenarios, DataStamp stamp) {
    public Evidence {
        scenarios = List.copyOf(scenarios);
    }

    /** Name, version and content hash of the data package, and the sha-256 of each of its files by name. */
    public record DataStamp(String name, String version, String sha256, java.util.Map<String, String> files) {
        public DataStamp {
            files = java.util.Map.copyOf(files);
        }
    }
}
