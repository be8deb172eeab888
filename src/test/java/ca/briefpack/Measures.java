package ca.briefpack;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * How large rooms, files and methods are: {@code mvn -q -Pmeasure process-test-classes} prints it, {@code HouseTest} holds it in
 * bounds.
 */
public final class Measures {
    static final Path CODE = Path.of("src", "main", "java");
    static final Path TESTS = Path.of("src", "test", "java");
    private final List<Path> files;
    private final List<Integer> methods = new ArrayList<>();
    private int nulls;

    private Measures(Path root) {
        this.files = sources(root);
        read();
    }

    static Measures of(Path root) {
        return new Measures(root);
    }

    public static void main(String[] args) {
        Measures code = of(CODE);
        Measures tests = of(TESTS);
        print("rooms", code.rooms());
        print("lines of a file", code.lines());
        print("lines of a method", code.methods());
        System.out.printf("%-20s %d%n", "return null", code.nulls());
        System.out.printf("%-20s %.2f%n", "lines of tests a line", (double) sum(tests.lines()) / sum(code.lines()));
    }

    private static void print(String name, List<Integer> sorted) {
        System.out.printf("%-20s %d of them, half up to %d, nine in ten up to %d, 99 in 100 up to %d, the largest %d%n", name,
                sorted.size(),
                part(sorted, 0.5), part(sorted, 0.9), part(sorted, 0.99), part(sorted, 1));
    }

    /** The size up to which a part of them reach. */
    static int part(List<Integer> sorted, double part) {
        return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
    }

    private static int sum(List<Integer> sizes) {
        return sizes.stream().mapToInt(size -> size).sum();
    }

    /** Files a package, its description aside. */
    List<Integer> rooms() {
        Map<Path, Long> rooms = files.stream().filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        return rooms.values().stream().map(Long::intValue).sorted().toList();
    }

    List<Integer> lines() {
        return files.stream().map(Measures::lines).sorted().toList();
    }

    /** From the first line of a method's body to the last. */
    List<Integer> methods() {
        return methods.stream().sorted().toList();
    }

    int nulls() {
        return nulls;
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources(Path root) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree file : task.parse()) {
                new Reader(file, positions).scan(file, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Reader extends TreeScanner<Void, Void> {
        private final CompilationUnitTree file;
        private final SourcePositions positions;

        Reader(CompilationUnitTree file, SourcePositions positions) {
            this.file = file;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            BlockTree body = method.getBody();
            if (body != null) {
                LineMap lines = file.getLineMap();
                methods.add((int) (lines.getLineNumber(positions.getEndPosition(file, body))
                        - lines.getLineNumber(positions.getStartPosition(file, body)) + 1));
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitReturn(ReturnTree back, Void nothing) {
            if (back.getExpression() != null && back.getExpression().getKind() == Tree.Kind.NULL_LITERAL) {
                nulls++;
            }
            return super.visitReturn(back, nothing);
        }
    }
}
