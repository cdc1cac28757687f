package dev.quayside.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.console.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {

  private static final int WIDEST = 80;

  @TempDir Path here;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void every_command_explains_itself_on_a_terminal_of_usual_width() {
    var commands = new ArrayDeque<CommandLine>();
    commands.add(Main.commandLine(terminal()));
    while (!commands.isEmpty()) {
      CommandLine command = commands.pop();
      commands.addAll(command.getSubcommands().values());

      String help = command.getUsageMessage();

      assertThat(help).contains("Exit status:", "--help");
      assertThat(help.lines())
          .as(command.getCommandName())
          .allMatch(line -> line.length() <= WIDEST);
      assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
      assertThat(command.getCommandSpec().usageMessage().footer())
          .as(command.getCommandName())
          .allMatch(line -> line.length() < WIDEST);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sell",
        "rates",
        "rates import",
        "rates margin",
        "rates margin --percent x",
        "rates margin --percent 8 --lane CNSHA",
        "rates margin --amount USD",
        "rates margin --amount 5USD --per box",
        "rates margin --percent 8 --mode SHIP",
        "rates margin --percent 8 --from many",
        "rates margin --percent 8 --discount 101",
        "rates margin --percent 8 --discount-before",
        "rates margin --percent 8 --until soon",
        "rates floor",
        "rates end margin",
        "rates end lane 1",
        "rates approve abc --by Lena",
        "customers level ACME",
        "customers credit ACME",
        "customers credit ACME --limit much --by Ann",
        "customers credit ACME --import a.csv --by Ann",
        "autonomy",
        "autonomy set",
        "autonomy set some --by Lena --why x",
        "autonomy set off --lane Shanghai --by Lena --why x",
        "autonomy set off --kind gossip --by Lena --why x",
        "autonomy set off --why x",
        "autonomy limit --by Lena --why x",
        "autonomy limit --amount much --by Lena --why x",
        "autonomy freeze --by Lena",
        "rates exchange CNY USD 0 --source x",
        "rates exchange CNY BAHT 1 --source x",
        "users add --role boss --email a@b.example",
        "users add --role customer --email a@b.example",
        "users add --role sales --email nobody",
        "serve --roles cook"
      })
  void what_is_not_understood_ends_with_2_and_no_trace(String words) {
    int status = Main.run(terminal(), words.isEmpty() ? new String[0] : words.split(" "));

    assertThat(status).isEqualTo(2);
    assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
  }

  @Test
  void wrong_settings_end_with_1_and_name_the_line() throws IOException {
    Files.writeString(here.resolve("quayside.yaml"), "mail:\n  imap:\n    hots: a\n");

    int status = Main.run(terminal(), "rates", "margin", "--percent", "8");

    assertThat(status).isEqualTo(1);
    assertThat(err.toString())
        .contains("line 3: there is no setting mail.imap.hots; did you mean mail.imap.host?")
        .doesNotContain("\tat ");
  }

  @Test
  void a_database_that_does_not_answer_ends_with_1_and_says_what_to_check() throws IOException {
    Files.writeString(
        here.resolve("quayside.yaml"),
        "db: {url: \"jdbc:postgresql://127.0.0.1:1/quayside\", user: q, password: hush}\n");

    int status = Main.run(terminal(), "rates", "margin", "--percent", "8");

    assertThat(status).isEqualTo(1);
    assertThat(err.toString())
        .contains("127.0.0.1:1")
        .contains("db.url")
        .doesNotContain("\tat ")
        .doesNotContain("hush");
  }

  @Test
  void a_settings_file_that_was_named_must_be_there() {
    int status = Main.run(terminal(), "serve", "--config", "elsewhere.yaml");

    assertThat(status).isEqualTo(1);
    assertThat(err.toString()).contains("elsewhere.yaml: there is no such file");
  }

  private Terminal terminal() {
    return new Terminal(
        new PrintWriter(out),
        new PrintWriter(err),
        new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8)),
        Map.of(),
        here);
  }
}
