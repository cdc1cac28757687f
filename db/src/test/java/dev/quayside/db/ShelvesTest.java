package dev.quayside.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quayside.db.customer.Customer;
import dev.quayside.db.customer.Language;
import dev.quayside.db.paper.FileMoves;
import dev.quayside.db.paper.Paper;
import dev.quayside.db.paper.PaperFiled;
import dev.quayside.db.paper.PaperFiling;
import dev.quayside.db.paper.StoredFile;
import dev.quayside.db.shelf.FolderShelf;
import dev.quayside.db.shelf.S3Shelf;
import dev.quayside.db.shelf.Shelf;
import dev.quayside.db.shelf.Shelf.Lying;
import dev.quayside.db.shelf.ShelfException;
import dev.quayside.db.shelf.Shelves;
import dev.quayside.rates.paper.PaperKind;
import dev.quayside.rates.place.Places;
import io.findify.s3mock.S3Mock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers lie in the database, a folder or a bucket, and are the same wherever they lie. */
class ShelvesTest {

  private static final Instant NOW = Instant.parse("2026-06-03T02:30:00Z");

  /** Two whole pieces and some. */
  private static final byte[] CONTENT = new byte[600_000];

  @TempDir private static Path here;

  private static final S3Mock server =
      new S3Mock.Builder().withPort(0).withInMemoryBackend().build();
  private static Shelf folder = new FolderShelf(Path.of(""));
  private static Shelf bucket = folder;
  private static Shelf nowhere = folder;
  private static Db db = TestBook.empty();
  private static final DbConfig config = TestBook.fresh();

  @BeforeAll
  static void open() throws Exception {
    new Random(1).nextBytes(CONTENT);
    int port = server.start().localAddress().getPort();
    var made = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/papers".formatted(port)));
    try (var browser = HttpClient.newHttpClient()) {
      browser.send(made.PUT(BodyPublishers.noBody()).build(), BodyHandlers.discarding());
    }
    folder = new FolderShelf(here.resolve("papers"));
    bucket = new S3Shelf(config(port, "papers"));
    nowhere = new S3Shelf(config(port, "nowhere"));
    db = Db.open(config, new Shelves(List.of(folder, bucket), Optional.of(folder)));
    db.use(books -> {
      books.places().fill(Places.builtIn().all());
      var acme = books.customers().add("ACME", "Acme", Language.EN);
      books
          .shipments()
          .file(
              SampleShipment.of(acme, "COSU6301234560", "CNSHA-USLAX", "ROSE", "CSNU6829160")
                  .filing(),
              NOW);
    });
  }

  private static S3Shelf.Config config(int port, String bucket) {
    return new S3Shelf.Config(
        bucket,
        Optional.of(URI.create("http://127.0.0.1:" + port)),
        "us-east-1",
        "house",
        "a secret",
        true);
  }

  @AfterAll
  static void close() {
    db.close();
    server.shutdown();
  }

  private static Shelf shelf(String place) {
    return place.equals("S3") ? bucket : folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"FOLDER", "S3"})
  void what_is_laid_there_is_read_from_any_byte_and_gone_when_it_is_removed(String place)
      throws IOException {
    Shelf shelf = shelf(place);
    String digest = "a".repeat(64);

    shelf.lay(digest, file(CONTENT));
    shelf.lay(digest, file(CONTENT));
    List<Lying> all = new ArrayList<>();
    shelf.each(all::add);

    assertThat(shelf.trouble()).isEmpty();
    assertThat(all).extracting(Lying::digest).contains(digest);
    assertThat(shelf.read(digest, 500_000, 200)).isEqualTo(part(500_000, 500_200));
    assertThat(shelf.read(digest, 599_990, 200)).isEqualTo(part(599_990, 600_000));
    shelf.remove(digest);
    assertThatThrownBy(() -> shelf.read(digest, 0, 1)).isInstanceOf(ShelfException.class);
  }

  @Test
  void what_cannot_be_reached_says_so() {
    assertThat(nowhere.trouble()).hasValueSatisfying(it -> assertThat(it).contains("nowhere"));
    assertThat(new FolderShelf(Path.of("/dev/null/papers")).trouble()).isPresent();
    assertThatThrownBy(() -> Shelves.NONE.at("S3"))
        .isInstanceOf(ShelfException.class)
        .hasMessageContaining("settings");
  }

  @Test
  void a_paper_is_the_same_wherever_it_lies_and_is_taken_from_one_place_to_another()
      throws IOException {
    Paper paper = filed("a");

    byte[] inFolder = read(paper);
    move(paper, "S3");
    byte[] inBucket = read(paper);
    folder.remove(paper.file().digest());
    move(paper, "");
    bucket.remove(paper.file().digest());
    byte[] inBook = read(paper);

    assertThat(inFolder).isEqualTo(content("a"));
    assertThat(inBucket).isEqualTo(content("a"));
    assertThat(inBook).isEqualTo(content("a"));
    assertThat(db.content(paper, 300_000).length)
        .as("to the end of its piece")
        .isEqualTo(2 * 262_144 - 300_000);
    assertThat(db.<List<StoredFile>>with(books -> moves(books).after(0, Optional.of(""), 9)))
        .doesNotContain(paper.file());
  }

  @Test
  void a_byte_that_has_changed_is_handed_out_to_nobody() throws IOException {
    Paper paper = filed("b");
    byte[] other = content("b");
    other[400_000] ^= 1;

    folder.lay(paper.file().digest(), file(other));

    assertThat(db.content(paper, 0))
        .as("a piece that is still what it was")
        .isEqualTo(Arrays.copyOf(other, 262_144));
    assertThatThrownBy(() -> db.content(paper, 300_000))
        .isInstanceOf(ShelfException.class)
        .hasMessageContaining("not what was filed");
    assertThat(db.<Optional<String>>with(books -> moves(books).fault(paper.file()))).isPresent();
    assertThatThrownBy(() -> move(paper, "S3")).isInstanceOf(ShelfException.class);
    folder.lay(paper.file().digest(), file(content("b")));
    assertThat(db.<Optional<String>>with(books -> moves(books).fault(paper.file()))).isEmpty();
  }

  @Test
  void a_paper_that_was_not_filed_after_all_leaves_what_belongs_to_none() throws IOException {
    PaperFiling filing = filing("c");

    db.rehearse(books -> books.papers().file(filing, NOW));

    String digest = filing.content().digest();
    assertThat(folder.read(digest, 0, 9)).isEqualTo(Arrays.copyOf(content("c"), 9));
    assertThat(db.<Boolean>with(books -> moves(books).knows("FOLDER", digest))).isFalse();
    Paper paper = filed("d");
    assertThat(db.<Boolean>with(books -> moves(books).knows("FOLDER", paper.file().digest())))
        .isTrue();
  }

  /** More at once than there are connections. */
  @Test
  void while_a_store_is_slow_no_transaction_waits_for_it() throws Exception {
    var goesOn = new CountDownLatch(1);
    var asked = new CountDownLatch(24);
    Shelf slow = new SlowShelf(folder, goesOn, asked);
    Paper paper = filed("e");
    Path content = file(content("f"));
    List<Future<?>> waiting = new ArrayList<>();
    try (var late = Db.open(config, new Shelves(List.of(slow), Optional.of(slow)));
        var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 12; i++) {
        waiting.add(browsers.submit(() -> late.lay(content)));
        waiting.add(browsers.submit(() -> late.content(paper, 0)));
      }
      asked.await();

      List<Customer> meanwhile = late.with(books -> books.customers().all());
      goesOn.countDown();
      for (Future<?> each : waiting) {
        each.get();
      }

      assertThat(meanwhile).hasSize(1);
    }
  }

  private static FileMoves moves(Books books) {
    return books.papers().moves();
  }

  private static void move(Paper paper, String place) {
    db.use(books -> moves(books).move(paper.file(), place));
  }

  private static Paper filed(String reference) throws IOException {
    PaperFiling filing = filing(reference);
    return ((PaperFiled.Done) db.with(books -> books.papers().file(filing, NOW))).paper();
  }

  private static PaperFiling filing(String reference) throws IOException {
    return new PaperFiling(
        "S1001",
        PaperKind.OTHER,
        Optional.empty(),
        reference,
        "a.pdf",
        "application/pdf",
        db.lay(file(content(reference))),
        "ann");
  }

  /** As a browser fetches it. */
  private static byte[] read(Paper paper) throws IOException {
    var all = new ByteArrayOutputStream();
    while (all.size() < paper.file().size()) {
      int at = all.size();
      all.write(db.content(paper, at));
    }
    return all.toByteArray();
  }

  private static byte[] content(String reference) {
    byte[] content = CONTENT.clone();
    content[0] = (byte) reference.charAt(0);
    return content;
  }

  private static byte[] part(int from, int to) {
    return Arrays.copyOfRange(CONTENT, from, to);
  }

  private static Path file(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(here, "", ".pdf"), content);
  }
}
