package dev.quayside.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.config.SettingsRead;
import dev.quayside.db.task.WorkingHours;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house whose machine stands elsewhere keeps its own hours. */
class HouseZoneTest {

  private static final Instant NOON_IN_SHANGHAI = Instant.parse("2026-06-10T04:00:00Z");

  @TempDir Path folder;

  private final TimeZone machine = TimeZone.getDefault();

  @AfterEach
  void back_to_the_machine() {
    TimeZone.setDefault(machine);
  }

  @Test
  void its_people_answer_within_their_own_working_hours() {
    TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));

    read(Map.of("QUAYSIDE_COMPANY_ZONE", "Asia/Shanghai"));

    assertThat(
            new WorkingHours(ZoneId.systemDefault()).after(NOON_IN_SHANGHAI, Duration.ofHours(2)))
        .isEqualTo("2026-06-10T06:00:00Z");
  }

  @Test
  void who_names_no_zone_keeps_the_hours_of_the_machine() {
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
    ZoneId before = ZoneId.systemDefault();

    read(Map.of());

    assertThat(ZoneId.systemDefault()).isEqualTo(before);
  }

  @Test
  void a_zone_that_nobody_knows_is_told_and_changes_nothing() {
    SettingsRead read = read(Map.of("QUAYSIDE_COMPANY_ZONE", "Shanghai/China"));

    assertThat(read).asString().contains("company.zone", "a time zone such as Asia/Shanghai");
    assertThat(TimeZone.getDefault()).isEqualTo(machine);
  }

  private SettingsRead read(Map<String, String> variables) {
    var nowhere = new PrintWriter(new StringWriter());
    return new ConfigOption()
        .read(
            new Terminal(nowhere, nowhere, InputStream.nullInputStream(), variables, folder),
            Set.of());
  }
}
