package dev.quayside.app.config;

import static dev.quayside.app.config.SettingsReaderTest.good;
import static dev.quayside.app.config.SettingsReaderTest.read;
import static dev.quayside.app.config.SettingsReaderTest.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.trust.Receiving;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a house names its mailboxes, and how it is let into them. */
class BoxReaderTest {

  @TempDir Path folder;

  @Test
  void several_boxes_each_have_their_own_of_everything_and_a_variable_may_say_it()
      throws IOException {
    String file =
        """
        mail:
          boxes:
            sales: {imap: {host: imap.a.example, user: sales@a.example, password: x},
                    smtp: {host: smtp.a.example, from: sales@a.example}}
            far-east:
              imap: {host: imap.163.com, user: desk@163.com}
              smtp: {host: smtp.163.com, user: desk@163.com, password: y, from: desk@163.com}
              profile: netease
        company: {name: A}
        """;

    Settings settings =
        good(
            read(
                folder,
                file,
                Map.of("QUAYSIDE_MAIL_BOXES_FAR_EAST_IMAP_PASSWORD", "code"),
                EnumSet.allOf(Role.class)));

    assertThat(settings.boxes())
        .extracting(Settings.Box::name)
        .containsExactly("far-east", "sales");
    var east = settings.boxes().getFirst();
    assertThat(east.imap().orElseThrow().pass()).isEqualTo(new Secret("code"));
    assertThat(east.imap().orElseThrow().receiving()).isInstanceOf(Receiving.NetEase.class);
    assertThat(east.smtp().orElseThrow().bounces()).isEmpty();
    assertThat(east.smtp().orElseThrow().archive().orElseThrow().folders()).contains("已发送");
    assertThat(settings.boxes().getLast().smtp().orElseThrow().bounces())
        .contains("sales@a.example");
  }

  @Test
  void a_box_sends_as_much_as_was_said_of_it_else_of_all_else_as_its_provider_allows()
      throws IOException {
    String file =
        """
        mail:
          imap: {host: imap.a.example, user: rates@a.example, password: x}
          smtp: {host: smtp.a.example, from: rates@a.example, per-day: 500}
          boxes:
            sales:
              imap: {host: outlook.office365.com, user: sales@a.example, password: x}
              smtp: {host: smtp.office365.com, from: sales@a.example, per-minute: 20, per-day: off}
            air:
              imap: {host: imap.gmail.com, user: air@a.example, password: x}
              smtp: {host: smtp.gmail.com, from: air@a.example}
        company: {name: A}
        """;

    Settings settings = good(read(folder, file, Map.of(), EnumSet.allOf(Role.class)));

    assertThat(settings.boxes())
        .extracting(Settings.Box::pace)
        .containsExactly(
            new Settings.Pace(OptionalInt.empty(), OptionalInt.of(500)),
            new Settings.Pace(OptionalInt.empty(), OptionalInt.of(500)),
            new Settings.Pace(OptionalInt.of(20), OptionalInt.of(0)));
  }

  @Test
  void what_is_said_of_the_whole_house_is_said_of_no_box() throws IOException {
    String file = "mail: {boxes: {sales: {stale-after: 5, imap: {host: x, user: y, password: z}}}}";

    assertThat(wrong(read(folder, file, Map.of(), Set.of(Role.BOT))))
        .anySatisfy(problem -> assertThat(problem).contains("mail.boxes.sales.stale-after"));
  }

  @Test
  void a_box_that_lacks_something_or_is_there_twice_is_named() throws IOException {
    String imap = "imap: {host: imap.a.example, user: a@a.example, password: x}";
    String file =
        "mail: {" + imap + ", boxes: {b: {" + imap + "}, c: {smtp: {from: c@a.example}}}}";

    List<String> problems = wrong(read(folder, file, Map.of(), Set.of(Role.BOT)));

    assertThat(problems)
        .anySatisfy(said -> assertThat(said).startsWith("mail.boxes.b is a mailbox of two names"))
        .anySatisfy(said ->
            assertThat(said)
                .startsWith("mail.boxes.c.imap.host is missing")
                .endsWith("QUAYSIDE_MAIL_BOXES_C_IMAP_HOST"));
  }

  @Test
  void a_token_stands_in_for_both_passwords_and_is_shown_nowhere() throws IOException {
    String file =
        """
        mail:
          imap: {host: outlook.office365.com, user: rates@a.example}
          smtp: {host: smtp.office365.com, tls: starttls, from: rates@a.example}
          oauth: {client-id: id, client-secret: hush, token-url: "https://login.example/t"}
          answers-an-hour: 500
        company: {name: A}
        """;

    Settings settings = good(read(folder, file, Map.of(), EnumSet.allOf(Role.class)));

    var pass = settings.imap().orElseThrow().pass();
    assertThat(pass).isInstanceOf(Pass.Tokens.class);
    assertThat(((Pass.Tokens) pass).scope()).contains("https://outlook.office365.com/.default");
    assertThat(settings.smtp().orElseThrow().login())
        .contains(new Settings.Login("rates@a.example", pass));
    assertThat(settings.answersAnHour()).isEqualTo(500);
    assertThat(settings.toString()).doesNotContain("hush");
  }
}
