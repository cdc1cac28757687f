package dev.quayside.notifier.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Draws one page with us and with others, each in turn in one JVM as the launcher starts it. It is
 * no part of a build: the module's README says how it is run.
 */
class PaperRun {

  @ParameterizedTest
  @ValueSource(strings = {"-XX:+UseZGC", "-XX:+UseSerialGC"})
  void one_page_beside_others(String collector) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var command = List.of(java, collector, "-Xmx384m", "-cp", classes, PaperPeers.class.getName());

    int ended = new ProcessBuilder(command).inheritIO().start().waitFor();

    assertThat(ended).isZero();
  }
}
