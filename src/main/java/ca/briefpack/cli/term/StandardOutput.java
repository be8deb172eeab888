package ca.briefpack.cli.term;

import ca.briefpack.disk.DiskFault;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * What is printed to, and why it could not be written if so: an answer that a full disk cut off must not pass for a whole one.
 */
public final class StandardOutput extends FilterOutputStream {
    /** The reader has seen enough, as {@code head} has after ten lines. */
    private static final String LEFT = "Broken pipe";
    private Optional<IOException> fault = Optional.empty();

    public StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            fault = fault.or(() -> Optional.of(e));
            throw e;
        }
    }

    /** Why some of what was printed is lost; empty if nothing is, or nobody was left to read it. */
    public Optional<Problem> findProblem() {
        return fault.filter(e -> !String.valueOf(e.getMessage()).contains(LEFT))
                .map(e -> DiskFault.problem(Code.P040, "standard output", "cannot be written", e));
    }
}
