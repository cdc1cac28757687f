package dev.quayside.inbox.mailbox.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.message.Slip;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In which order what lies in a box is fetched. */
class BacklogTest {

  private final Backlog<String> backlog = new Backlog<>();

  @Test
  void who_wrote_last_comes_first_and_whoever_writes_meanwhile_goes_before_the_rest() {
    lies(1, "<a@x>");
    lies(2, "<b@x>");
    lies(3, "<c@x>");

    var first = uids(2);
    lies(4, "<d@x>");

    assertThat(first).containsExactly(3L, 2L);
    assertThat(uids(9)).containsExactly(4L, 1L);
    assertThat(backlog.isEmpty()).isTrue();
  }

  @Test
  void what_lies_there_of_one_conversation_comes_in_its_order() {
    lies(1, "<a@x>");
    lies(2, "<b@x>", "<a@x>");
    lies(3, "<other@x>");
    lies(4, "<c@x>", "<b@x>");

    assertThat(uids(9)).containsExactly(1L, 2L, 4L, 3L);
  }

  @Test
  void mails_that_follow_the_same_letter_of_ours_are_one_conversation() {
    lies(1, "<a@x>", "<ours@us>");
    lies(2, "<other@x>");
    lies(3, "<b@x>", "<ours@us>");

    assertThat(uids(9)).containsExactly(1L, 3L, 2L);
  }

  @Test
  void a_long_conversation_is_cut_and_goes_on_where_it_was_cut() {
    lies(1, "<a@x>");
    lies(2, "<b@x>", "<a@x>");
    lies(3, "<c@x>", "<a@x>");

    var first = uids(2);
    lies(4, "<new@x>");

    assertThat(first).containsExactly(1L, 2L);
    assertThat(uids(2)).containsExactly(4L, 3L);
  }

  @Test
  void two_mails_under_one_message_id_are_both_there() {
    lies(1, "<a@x>");
    lies(2, "<a@x>");

    assertThat(uids(9)).containsExactly(1L, 2L);
  }

  private void lies(long uid, String id, String... earlier) {
    var slip = new Slip(Optional.of(id), List.of(earlier), Optional.empty());
    backlog.add(new Lying<>(uid, slip, "mail " + uid));
  }

  private List<Long> uids(int most) {
    return backlog.next(most).stream().map(Lying::uid).toList();
  }
}
