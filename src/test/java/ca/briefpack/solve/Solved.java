package ca.briefpack.solve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A case written to a file, solved, and its answer looked up by path: {@code price.US}, {@code inverse.0.1}. */
record Solved(Map<String, Object> values) {

    static Solved of(Path folder, String model, String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("case.yaml"), yaml, StandardCharsets.UTF_8);
        return new Solved(SolveJob.solve(model, file, "case.yaml").values());
    }

    double number(String path) {
        Object value = values;
        for (String step : path.split("\\.")) {
            value = value instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) value).get(step);
        }
        return (Double) value;
    }
}
