package dev.quayside.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that all others stand under; alone it only says what there is. */
@Command(
    name = "quayside",
    description =
        "Answers a freight forwarder's mail: inquiry in, right price out, in the same thread.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    usageHelpAutoWidth = true,
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    descriptionHeading = "%n",
    footerHeading = "%n",
    synopsisHeading = "Usage: ",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:something failed; the message says what",
      "2:the command was not understood"
    },
    footer = {
      "First time here? It needs nothing but this directory:",
      "  quayside demo        mail server, database, customers and rates of its own",
      "",
      "Then, with a mailbox of yours in quayside.yaml:",
      "  quayside doctor      is everything there that it needs?",
      "  quayside rates import october.xlsx",
      "  quayside serve",
      "",
      "Files are named relative to where you stand. What Quayside keeps goes to",
      "./data (setting data-dir); the demo's to ./data/demo, its PDFs to ./demo.",
      "QUAYSIDE_JAVA_OPTS adds flags for the JVM.",
      ""
    })
final class Quayside implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }
}
