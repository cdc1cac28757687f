package dev.quayside.inbox.attachment.open;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.FileWords.Reason;
import dev.quayside.inbox.attachment.FileWords.Text;
import dev.quayside.inbox.attachment.FileWords.Unread;
import dev.quayside.inbox.attachment.MadeFiles;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files within files, whole and broken ones. */
class BundlesTest {

  private static final byte[] LIST = "POL,POD\nNingbo,Hamburg\n".getBytes(UTF_8);

  @Test
  void the_files_of_a_zip_are_read_under_their_chinese_names() throws IOException {
    var zip = MadeFiles.zipFromChina("十一月/询价.csv", LIST);

    var read = read("资料.zip", zip);

    assertThat(read)
        .containsExactly(new Text("资料.zip/十一月/询价.csv", "POL\tPOD\nNingbo\tHamburg\n", false));
  }

  @Test
  void a_zip_in_a_zip_is_opened_but_not_without_end() throws IOException {
    var deep = LIST;
    var name = "list.csv";
    for (int i = 0; i < 3; i++) {
      deep = MadeFiles.zip(name, deep);
      name = "z" + i + ".zip";
    }
    var endless = deep;
    for (int i = 0; i < 30; i++) {
      endless = MadeFiles.zip("more.zip", endless);
    }

    assertThat(read("a.zip", deep)).allMatch(Text.class::isInstance).hasSize(1);
    assertThat(read("b.zip", endless))
        .hasSize(1)
        .allMatch(file -> file instanceof Unread(_, Reason why) && why == Reason.TOO_LARGE);
  }

  @Test
  void a_locked_entry_of_a_zip_is_told_of_and_the_others_are_read() throws IOException {
    var zip = MadeFiles.zip("list.csv", LIST);
    // The bit that says so (APPNOTE 4.4.4), in the entry's own head and in the directory.
    zip[6] |= 1;
    zip[indexOf(zip, 'P', 'K', 1, 2) + 8] |= 1;

    var read = read("list.zip", zip);

    assertThat(read).containsExactly(new Unread("list.zip/list.csv", Reason.ENCRYPTED));
  }

  @Test
  void what_inflates_beyond_measure_is_not_inflated() throws IOException {
    var bomb = MadeFiles.bomb("list.csv", 500);
    var sheet = MadeFiles.bomb("xl/workbook.xml", 500);

    assertThat(bomb).hasSizeLessThan(5_000_000);
    assertThat(read("list.zip", bomb)).containsExactly(new Unread("list.zip", Reason.TOO_LARGE));
    assertThat(read("list.xlsx", sheet)).hasSize(1).noneMatch(Text.class::isInstance);
  }

  @Test
  void a_file_that_is_cut_off_is_damaged() throws IOException {
    var sheet = MadeFiles.lanes(20);
    var half = Arrays.copyOf(sheet, sheet.length / 2);

    assertThat(read("list.xlsx", half)).containsExactly(new Unread("list.xlsx", Reason.DAMAGED));
  }

  @Test
  void a_kind_of_file_that_is_not_opened_is_called_so() {
    byte[] rar = {'R', 'a', 'r', '!', 0x1A, 7, 1, 0, 5, 6, 7, 8};

    assertThat(read("list.rar", rar)).containsExactly(new Unread("list.rar", Reason.UNKNOWN_KIND));
  }

  private static int indexOf(byte[] bytes, int... mark) {
    for (int i = 0; ; i++) {
      boolean here = true;
      for (int k = 0; k < mark.length; k++) {
        here &= bytes[i + k] == mark[k];
      }
      if (here) {
        return i;
      }
    }
  }

  private static List<FileWords> read(String name, byte[] content) {
    return Opener.open(MadeFiles.file(name, content));
  }
}
