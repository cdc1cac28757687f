package dev.quayside.inbox.attachment.child;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.FileWords.Reason;
import dev.quayside.inbox.attachment.FileWords.Text;
import dev.quayside.inbox.attachment.FileWords.Unread;
import dev.quayside.inbox.attachment.MadeFiles;
import dev.quayside.inbox.mail.AttachedFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whatever a file does to the process that opens it, the next file is read. */
class ChildReaderTest {

  private static final AttachedFile LIST =
      MadeFiles.file("list.csv", "POL,POD\nNingbo,Hamburg\n".getBytes(UTF_8));

  @AutoClose
  private final ChildReader reader =
      new ChildReader(
          CommandLine.of(UnrulyChild.class.getName()), Patience.with(Duration.ofSeconds(20)));

  @Test
  void files_are_read_one_after_the_other_by_one_process() throws IOException {
    var sheet = MadeFiles.file("list.xlsx", MadeFiles.lanes(100));

    var read = reader.read(List.of(LIST, sheet, LIST));

    assertThat(read).hasSize(3).allMatch(Text.class::isInstance);
    assertThat(((Text) read.get(1)).text().lines()).hasSize(101);
    assertThat(reader.processes()).hasSize(1);
  }

  @Test
  void a_file_that_never_ends_costs_its_process_once_it_has_worked_for_too_long() {
    var worked = new Patience(Duration.ofSeconds(1), Duration.ofHours(1));
    try (var hasty = new ChildReader(CommandLine.of(UnrulyChild.class.getName()), worked)) {
      assertThat(hasty.warmUp()).isTrue();
      var before = hasty.processes();

      var read = hasty.read(List.of(MadeFiles.file("endless", new byte[1])));

      assertThat(read).containsExactly(new Unread("endless", Reason.TOO_SLOW));
      assertThat(hasty.processes()).isEmpty();
      assertThat(before).allMatch(ChildReaderTest::isGone);
    }
    assertNextIsRead();
  }

  @Test
  void a_file_that_waits_for_ever_costs_its_process_though_it_does_no_work() throws IOException {
    var waited = new Patience(Duration.ofHours(1), Duration.ofSeconds(1));
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var hasty = new ChildReader(CommandLine.of(UnrulyChild.class.getName()), waited)) {
      var port = String.valueOf(server.getLocalPort()).getBytes(UTF_8);

      var read = hasty.read(List.of(MadeFiles.file("calling", port)));

      assertThat(read).containsExactly(new Unread("calling", Reason.TOO_SLOW));
      assertThat(hasty.processes()).isEmpty();
    }
  }

  @Test
  void a_file_that_eats_all_memory_costs_its_process() {
    var read = reader.read(List.of(MadeFiles.file("greedy", new byte[1])));

    assertThat(read).containsExactly(new Unread("greedy", Reason.TOO_LARGE));
    assertThat(reader.processes()).isEmpty();
    assertNextIsRead();
  }

  @Test
  void a_file_that_ends_its_process_twice_is_damaged() {
    var read = reader.read(List.of(MadeFiles.file("deadly", new byte[1]), LIST));

    assertThat(read.getFirst()).isEqualTo(new Unread("deadly", Reason.DAMAGED));
    assertThat(read.getLast()).isInstanceOf(Text.class);
  }

  @Test
  void a_file_is_read_again_where_its_process_was_ended_from_outside() throws IOException {
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(20_000);
      var port = String.valueOf(server.getLocalPort()).getBytes(UTF_8);
      var reading =
          CompletableFuture.supplyAsync(
              () -> reader.read(List.of(MadeFiles.file("calling", port))));
      try (var interrupted = server.accept()) {
        reader.processes().forEach(ChildReaderTest::end);
        assertThat(interrupted.getInputStream().read()).isNegative();
      }
      try (var again = server.accept()) {
        again.getOutputStream().write(1);

        assertThat(reading.join()).containsExactly(new Text("calling", "read\n", false));
      }
    }
    assertNextIsRead();
  }

  @Test
  void the_process_sees_nothing_of_our_environment() {
    var read = (Text) reader.read(List.of(MadeFiles.file("whoami", new byte[1]))).getFirst();

    assertThat(read.text()).isEqualTo("[LC_ALL]\n");
  }

  @Test
  void a_link_in_a_file_is_never_followed() throws IOException {
    try (var server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      server.configureBlocking(false);
      var at = "http://" + server.getLocalAddress().toString().substring(1) + "/x";

      var read =
          reader.read(
              List.of(
                  page("a.html", "<html><img src='%1$s'><iframe src='%1$s'></iframe>hello", at),
                  page("b.xls", "<?xml version='1.0'?><!DOCTYPE w SYSTEM '%1$s'><w>x</w>", at),
                  MadeFiles.file("c.xlsx", external(at))));

      assertThat(read).hasSize(3);
      assertThat(read.getFirst()).isEqualTo(new Text("a.html", "hello\n", false));
      assertThat(server.accept()).isNull();
    }
  }

  @Test
  void what_need_not_be_opened_starts_no_process() {
    var read =
        reader.read(
            List.of(
                AttachedFile.link("docs.qq.com"),
                new AttachedFile("logo.png", "image/png", LIST.content()),
                MadeFiles.file("empty.xlsx", new byte[0]),
                MadeFiles.file("film.mov", new byte[21 << 20])));

    assertThat(read)
        .extracting(file -> ((Unread) file).reason())
        .containsExactly(Reason.LINKED, Reason.NO_TEXT, Reason.DAMAGED, Reason.TOO_LARGE);
    assertThat(reader.processes()).isEmpty();
  }

  @Test
  void where_no_process_can_be_started_files_are_left_to_people() {
    try (var helpless =
        new ChildReader(List.of("/no/such/java"), Patience.with(Duration.ofSeconds(5)))) {
      assertThat(helpless.read(List.of(LIST)))
          .containsExactly(new Unread("list.csv", Reason.NOT_OPENED));
      assertThat(helpless.warmUp()).isFalse();
    }
  }

  @Test
  void no_process_outlives_the_reader() {
    assertNextIsRead();
    var processes = reader.processes();

    reader.close();

    assertThat(processes).hasSize(1).allMatch(ChildReaderTest::isGone);
    assertThat(reader.read(List.of(LIST)))
        .containsExactly(new Unread("list.csv", Reason.NOT_OPENED));
  }

  private void assertNextIsRead() {
    List<FileWords> next = reader.read(List.of(LIST));
    assertThat(next).containsExactly(new Text("list.csv", "POL\tPOD\nNingbo\tHamburg\n", false));
  }

  private static AttachedFile page(String name, String html, String at) {
    return MadeFiles.file(name, html.formatted(at).getBytes(UTF_8));
  }

  private static byte[] external(String at) throws IOException {
    return MadeFiles.xlsx(book -> {
      var cell = book.createSheet().createRow(0).createCell(0);
      cell.setCellFormula("HYPERLINK(\"%s\")".formatted(at));
      book.linkExternalWorkbook(at, book);
      cell.getRow().createCell(1).setCellFormula("'[%s]Sheet0'!A1".formatted(at));
    });
  }

  private static void end(long process) {
    ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** Ended, once the system has taken note. */
  private static boolean isGone(long process) {
    return ProcessHandle.of(process)
        .map(handle -> handle.onExit().orTimeout(20, TimeUnit.SECONDS).join())
        .filter(ProcessHandle::isAlive)
        .isEmpty();
  }
}
