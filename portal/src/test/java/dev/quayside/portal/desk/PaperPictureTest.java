package dev.quayside.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.document.Document;
import dev.quayside.db.message.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PaperPictureTest {

  @Test
  void the_first_page_of_a_paper_is_seen_without_opening_it() throws IOException {
    var written = new ByteArrayOutputStream();
    try (var paper = new PDDocument()) {
      paper.addPage(new PDPage());
      paper.save(written);
    }

    Document picture = PaperPicture.of(paper(written.toByteArray())).orElseThrow();

    var page = ImageIO.read(new ByteArrayInputStream(picture.content().toArray()));
    assertThat(picture.name()).isEqualTo("Q1001.png");
    assertThat(picture.mediaType()).isEqualTo("image/png");
    assertThat(page.getWidth()).isGreaterThan(600);
  }

  @Test
  void what_is_no_paper_has_no_picture() {
    assertThat(PaperPicture.of(paper("no paper".getBytes(StandardCharsets.UTF_8)))).isEmpty();
  }

  private static Document paper(byte[] content) {
    return new Document("Q1001.pdf", "application/pdf", Bytes.of(content));
  }
}
