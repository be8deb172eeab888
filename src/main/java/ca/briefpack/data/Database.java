package ca.briefpack.data;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * An embedded DuckDB in memory, closed to files, network and extensions: text goes in as parameters, rows come out. One
 * connection and one thread, so that the same input gives the same rows in the same order.
 */
final class Database implements AutoCloseable {
    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** @throws BriefpackException P010 if the native library cannot start on this machine */
    static Database open() {
        Properties settings = new Properties();
        settings.setProperty("threads", "1");
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        try {
            Database database = new Database(DriverManager.getConnection("jdbc:duckdb:", settings));
            // Every query here reads its own short tables once: planning it costs more than running it as written.
            database.execute("PRAGMA disable_optimizer");
            return database;
        } catch (SQLException | LinkageError e) {
            throw new BriefpackException(new Problem(Code.P010, "DuckDB",
                    "the embedded database cannot start: " + firstLine(root(e)),
                    "see that the temporary folder can be written, and that the machine is Linux, macOS or Windows "
                            + "on x86-64 or ARM64"),
                    e);
        }
    }

    /** Makes a record of the row that the result stands on. */
    @FunctionalInterface
    interface ResultReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    void execute(String sql, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            statement.execute();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    <T> List<T> list(String sql, ResultReader<T> reader, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters); ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** True if the database takes the text as a regular expression (RE2). */
    boolean isPattern(String pattern) {
        try (PreparedStatement statement = connection.prepareStatement("SELECT regexp_full_match('', " + text(pattern) + ")")) {
            statement.executeQuery().close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** A name as SQL writes it, whatever it holds. */
    static String name(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** A text as SQL writes it, whatever it holds. */
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static BriefpackException failed(String sql, SQLException e) {
        return new BriefpackException(new Problem(Code.P099, "DuckDB", "a query failed: " + firstLine(e),
                "report it with the data package; the query was " + sql.strip().replaceAll("\\s+", " ")), e);
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null ? e : root(e.getCause());
    }

    private static String firstLine(Throwable e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return message.lines().findFirst().orElse(e.getClass().getSimpleName());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed("close", e);
        }
    }
}
