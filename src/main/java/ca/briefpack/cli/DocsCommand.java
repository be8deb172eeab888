package ca.briefpack.cli;

import ca.briefpack.cli.page.Document;
import ca.briefpack.cli.page.TextTable;
import ca.briefpack.cli.term.PlainPrinter;
import ca.briefpack.model.Problem;
import ca.briefpack.order.Vocabulary;
import ca.briefpack.pack.Outcome;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code docs}: the documents that are in the jar, listed, or one of them printed. */
final class DocsCommand {
    private final ParseResult command;
    private final CliContext around;

    DocsCommand(ParseResult command, CliContext around) {
        this.command = command;
        this.around = around;
    }

    static CommandSpec grammar() {
        CommandSpec docs = Syntax.command(Syntax.DOCS, "Prints a document that comes with briefpack, or lists them all.");
        docs.addPositional(PositionalParamSpec.builder().paramLabel("NAME").index("0").arity("0..1").type(String.class)
                .description("one of " + String.join(", ", Document.words())).build());
        Syntax.addHelp(docs);
        docs.usageMessage().parameterListHeading("%nParameters:%n");
        docs.usageMessage().customSynopsis("briefpack docs [NAME]").footer("", "Examples:",
                "  briefpack docs                                  what there is to read",
                "  briefpack docs methods                          the formulas behind every figure");
        return docs;
    }

    /** @return the exit code */
    int launch() {
        Optional<String> word = Optional.ofNullable(command.matchedPositionalValue(0, (String) null));
        if (word.isEmpty()) {
            TextTable table = new TextTable("ll");
            List.of(Document.values()).forEach(document -> table.row(document.word(), document.meaning()));
            around.out().println("briefpack docs NAME prints one of these:");
            around.out().println();
            table.print(around.out());
        } else if (Document.find(word.get()).isPresent()) {
            PlainPrinter.lines(around.out(), Document.find(word.get()).get().text().stripTrailing());
        } else {
            Problem unknown = new Vocabulary("a document", Document.words()).refusal(Syntax.DOCS, word.get());
            return Refusal.print(around, List.of(unknown), false);
        }
        around.out().flush();
        return Outcome.PUBLISHED.exitCode();
    }
}
