package dev.quayside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The libraries that meet what strangers send are none of those with known holes. */
class KnownHolesTest {

  private static final Pattern VERSION = Pattern.compile("-(\\d[\\d.]{0,30})[^/]{0,20}\\.jar$");

  /**
   * The jar that is in use, by a class of it, against the first version that is known to be sound:
   * Angus Mail (CVE-2025-7962, SMTP injection by U+760D U+760A), Tika (CVE-2025-66516, XFA in PDF),
   * POI (CVE-2025-31672), pgjdbc (CVE-2025-49146), PDFBox and Commons Compress (bombs).
   */
  @ParameterizedTest
  @CsvSource({
    "org.eclipse.angus.mail.smtp.SMTPTransport, 2.0.5",
    "org.apache.tika.Tika, 3.3.1",
    "org.apache.poi.poifs.filesystem.POIFSFileSystem, 5.4",
    "org.apache.poi.ooxml.POIXMLDocument, 5.4",
    "org.postgresql.Driver, 42.7.12",
    "org.apache.pdfbox.Loader, 3.0.4",
    "org.apache.commons.compress.archivers.zip.ZipFile, 1.26",
    "org.jsoup.Jsoup, 1.15.3"
  })
  void a_library_is_not_older_than_its_last_known_hole(String ofIt, String floor)
      throws ReflectiveOperationException, URISyntaxException {
    var place = Class.forName(ofIt).getProtectionDomain().getCodeSource().getLocation();
    String jar = new File(place.toURI()).getName();

    Matcher version = VERSION.matcher(jar);

    assertThat(version.find()).as("the version in the name of " + jar).isTrue();
    assertThat(compare(numbers(version.group(1)), numbers(floor))).as(jar).isNotNegative();
  }

  private static List<Integer> numbers(String version) {
    return Arrays.stream(version.split("\\.", -1))
        .filter(part -> !part.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      int difference = at(one, i) - at(other, i);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static int at(List<Integer> numbers, int place) {
    return place < numbers.size() ? numbers.get(place) : 0;
  }
}
