package dev.quayside.app.doctor;

import dev.quayside.app.config.Role;
import dev.quayside.app.config.Settings;
import dev.quayside.app.config.Settings.Box;
import dev.quayside.app.config.Settings.Imap;
import dev.quayside.app.config.Settings.Listen;
import dev.quayside.app.config.SettingsRead;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.app.token.TokenDesk;
import dev.quayside.rates.place.Places;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Goes through everything that serve needs and says of each what is wrong and what to do. */
@Command(
    name = "doctor",
    description =
        "Looks whether everything is there that serve needs, and says what to do where it is not.",
    footer = {
      "It really logs in to the mailbox, the mail server, WeCom and the database, but",
      "reads no mail, sends none and changes nothing but to bring the database's",
      "schema up to date.",
      "",
      "  quayside doctor",
      "  quayside doctor --roles notifier --config /etc/quayside.yaml",
      ""
    })
public final class DoctorCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Places> places;
  private boolean well = true;

  @Option(
      names = "--roles",
      split = ",",
      paramLabel = "ROLE",
      description = "Only what these need (default: bot,notifier,portal).")
  private Set<Role> roles = EnumSet.allOf(Role.class);

  @Mixin private ConfigOption config = new ConfigOption();

  public DoctorCommand(Terminal terminal, Supplier<Places> places) {
    this.terminal = terminal;
    this.places = places;
  }

  @Override
  public Integer call() {
    say(Machine.jdk());
    say(Machine.fonts());
    say(FilesCheck.look());
    SettingsRead read = config.read(terminal, roles);
    say(HolidayCheck.look(ZoneId.systemDefault(), LocalDate.now(ZoneId.systemDefault())));
    switch (read) {
      case SettingsRead.Good(Settings settings) -> {
        say(new Finding.Fine("settings", "complete for " + roles));
        look(settings);
      }
      case SettingsRead.Wrong(List<String> problems) -> {
        problems.forEach(problem ->
            say(new Finding.Wrong("settings", problem, "quayside serve --help explains all")));
        // What is there can be looked at all the same.
        if (config.read(terminal, Set.of()) instanceof SettingsRead.Good(Settings settings)) {
          look(settings);
        }
      }
    }
    return well ? Terminal.OK : Terminal.FAILED;
  }

  private void look(Settings settings) {
    say(Machine.dataDir(settings.dataDir()));
    BookCheck.look(settings, places.get()).forEach(this::say);
    ShelfCheck.look(settings).forEach(this::say);
    TemplateCheck.look(settings, places.get()).forEach(this::say);
    settings.portal().providers().stream().map(ProviderCheck::look).forEach(this::say);
    var tokens = new TokenDesk(settings.dataDir(), InstantSource.system());
    settings
        .wecom()
        .map(wecom -> WecomCheck.look(wecom, settings.portal().baseUrl()))
        .ifPresent(this::say);
    settings.boxes().forEach(box -> look(box, settings, new MailCheck(box, tokens)));
  }

  private void look(Box box, Settings settings, MailCheck check) {
    box.imap().map(check::imap).ifPresent(this::say);
    box.imap()
        .map(Imap::receiving)
        .or(() -> settings.listen().map(Listen::receiving))
        .map(receiving -> SenderCheck.look(box, receiving))
        .ifPresent(this::say);
    box.smtp().map(check::smtp).ifPresent(this::say);
  }

  private void say(Finding finding) {
    well &= finding instanceof Finding.Fine;
    terminal.say(finding.toString());
  }
}
