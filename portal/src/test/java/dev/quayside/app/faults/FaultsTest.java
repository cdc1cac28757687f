package dev.quayside.app.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.quayside.app.faults.kind.Scene;
import dev.quayside.app.faults.stage.Stage;
import dev.quayside.app.surroundings.Dovecot;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the product (SIGKILL) at every point from the fetch to the tick, breaks all that it stands
 * on, and looks only into the mailboxes. {@code -Dfaults.rounds=28 -Dfaults.slow=true
 * -Dfaults.minutes=600} is the full run.
 */
class FaultsTest {

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path directory;

  @Test
  void every_inquiry_is_answered_exactly_once_whatever_dies_or_breaks() throws Exception {
    if (!Dovecot.isInstalled()) {
      System.err.println("SKIPPED: FaultsTest needs Dovecot (apt-get install dovecot-imapd)");
    }
    assumeTrue(Dovecot.isInstalled(), "no Dovecot");
    try (var stage = new Stage(directory)) {
      var scene = new Scene(stage);

      Campaign.asAsked().run(scene);

      System.out.println(scene.report());
      assertThat(scene.complaints()).isEmpty();
    }
  }
}
