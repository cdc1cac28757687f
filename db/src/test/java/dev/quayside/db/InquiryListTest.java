package dev.quayside.db;

import static dev.quayside.db.SampleInquiry.NOW;
import static dev.quayside.db.SampleInquiry.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.listing.Cases;
import dev.quayside.db.listing.Gap;
import dev.quayside.db.listing.Letter;
import dev.quayside.db.listing.SavedView;
import dev.quayside.db.listing.Spot;
import dev.quayside.db.order.LostReason;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.TaskFilter;
import dev.quayside.db.user.User;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InquiryListTest {

  private static final InquiryWish ALL = new InquiryWish();

  private final Db db = TestBook.empty();
  private CustomerId hengda = new CustomerId(1);
  private CustomerId acme = new CustomerId(1);
  private long lena;
  private long wei;

  @BeforeEach
  void two_customers_and_their_mails() {
    db.use(books -> {
      hengda = books.customers().add("HENGDA", "宁波恒达", Language.ZH);
      acme = books.customers().add("ACME", "Acme", Language.EN);
      lena = user(books, "lena@house.example");
      wei = user(books, "wei@house.example");
      books.customers().assign(hengda, lena);
      saying("old", "").from(acme).at(NOW.minus(Duration.ofDays(9))).file(books);
      saying("hamburg", "")
          .from(hengda)
          .by("李娜", "li@nbhd.example")
          .asking("CNNGB", "DEHAM")
          .ended(Outcome.ASKED)
          .at(NOW.minusSeconds(60))
          .file(books);
      saying("la", "").from(acme).asking("CNSHA", "USLAX").at(NOW).file(books);
    });
  }

  @Test
  void a_filter_narrows_by_who_outcome_customer_lane_and_day() {
    assertThat(subjects(ALL)).containsExactly("la", "hamburg", "old");
    assertThat(subjects(ALL.who("NBHD"))).containsExactly("hamburg");
    assertThat(subjects(ALL.who("李"))).containsExactly("hamburg");
    assertThat(subjects(ALL.outcome(Outcome.ASKED))).containsExactly("hamburg");
    assertThat(subjects(ALL.customer(acme))).containsExactly("la", "old");
    assertThat(subjects(ALL.lane(Set.of("CNNGB", "CNSHA"), Set.of())))
        .containsExactly("la", "hamburg");
    assertThat(subjects(ALL.lane(Set.of(), Set.of("DEHAM")))).containsExactly("hamburg");
    assertThat(subjects(ALL.lane(Set.of("CNSHA"), Set.of("DEHAM")))).isEmpty();
    assertThat(subjects(ALL.since(NOW.minusSeconds(60)))).containsExactly("la", "hamburg");
    assertThat(subjects(ALL.of(lena))).containsExactly("hamburg");
  }

  @ParameterizedTest
  @EnumSource
  void every_group_of_cases_can_be_asked_for(Cases cases) {
    assertThat(subjects(ALL.cases(cases)))
        .isSubsetOf("la", "hamburg", "old")
        .hasSize(
            switch (cases) {
              case RATE_INQUIRIES, TOUCHLESS -> 3;
              default -> 0;
            });
  }

  @Test
  void lost_reasons_gaps_and_letters_can_be_asked_for() {
    for (LostReason reason : LostReason.values()) {
      assertThat(subjects(ALL.lost(reason))).isEmpty();
    }
    for (Gap gap : Gap.values()) {
      assertThat(subjects(ALL.gap(gap))).isEmpty();
    }
    for (Letter letter : Letter.values()) {
      assertThat(subjects(ALL.letter(letter))).isEmpty();
    }
  }

  @Test
  void every_notice_of_the_robot_is_counted_as_one_kind_of_letter() {
    List<Class<? extends Notice>> counted =
        Arrays.stream(Letter.values()).flatMap(letter -> letter.notices().stream()).toList();

    assertThat(counted).doesNotHaveDuplicates();
    assertThat(Stream.of(Notice.class.getPermittedSubclasses()))
        .filteredOn(notice -> !counted.contains(notice))
        .extracting(Class::getSimpleName)
        .as("what people write saves nobody a minute")
        .isSubsetOf("WrittenByHand");
  }

  @Test
  void pages_go_on_behind_each_other_also_within_one_instant() {
    db.use(
        books -> IntStream.range(0, 5).forEach(i -> saying("same " + i, "").at(NOW).file(books)));

    List<String> leafed = new ArrayList<>();
    Optional<Spot> after = Optional.empty();
    do {
      Optional<Spot> behind = after;
      var page = db.with(books -> books.inquiryList().page(ALL.filter(), behind, 3));
      page.inquiries().forEach(filed -> leafed.add(filed.inquiry().subject()));
      after = page.next().flatMap(spot -> Spot.read(spot.toString()));
    } while (after.isPresent());

    assertThat(leafed)
        .containsExactly("same 4", "same 3", "same 2", "same 1", "same 0", "la", "hamburg", "old");
  }

  @Test
  void what_is_no_spot_of_a_list_is_none() {
    assertThat(List.of("", "1", "1_2", "a_b_c", "1_2_3_4", "9".repeat(30) + "_1_1"))
        .allSatisfy(text -> assertThat(Spot.read(text)).isEmpty());
  }

  @Test
  void tasks_are_narrowed_and_given_away_together() {
    long inquiry = db.with(books -> saying("tasks", "").from(hengda).file(books));
    db.use(books -> {
      open(books, inquiry, SalesTask.Kind.ANSWER_INQUIRY, Optional.of(lena), -1);
      open(books, inquiry, SalesTask.Kind.CHECK_SENDER, Optional.empty(), 5);
    });
    var all = tasks(TaskFilter.ALL);
    var overdue =
        tasks(new TaskFilter("", none(), none(), none(), false, Optional.of(NOW), none()));
    var mine = tasks(new TaskFilter("", none(), none(), Optional.of(lena), false, none(), none()));
    var teams =
        tasks(new TaskFilter("li", none(), Optional.of(hengda), none(), true, none(), none()));

    int given = db.with(books -> books.tasks().give(all, Optional.of(wei)));
    int none = db.with(books -> books.tasks().give(List.of(), none()));

    assertThat(all).hasSize(2);
    assertThat(overdue).containsExactly(all.getFirst()).isEqualTo(mine);
    assertThat(teams).containsExactly(all.getLast());
    assertThat(List.of(given, none)).containsExactly(2, 0);
    assertThat(tasks(new TaskFilter("", none(), none(), Optional.of(wei), false, none(), none())))
        .isEqualTo(all);
  }

  @Test
  void the_tasks_of_a_conversation_are_read_without_the_others() {
    long here = db.with(books -> saying("here", "").from(hengda).file(books));
    long there = db.with(books -> saying("there", "").from(hengda).file(books));
    db.use(books -> {
      open(books, there, SalesTask.Kind.ANSWER_INQUIRY, Optional.empty(), 1);
      open(books, here, SalesTask.Kind.ANSWER_INQUIRY, Optional.empty(), 2);
    });

    var tasks =
        db.with(books ->
            books.tasks().in(books.inquiries().byId(here).orElseThrow().inquiry().conversation()));

    assertThat(tasks).singleElement().satisfies(task -> assertThat(task.inquiry()).contains(here));
  }

  @Test
  void a_view_is_its_owners_alone() {
    var view = new SavedView(SavedView.Shown.INQUIRIES, "宁波", "from=CNNGB");
    var newer = new SavedView(SavedView.Shown.INQUIRIES, "宁波", "from=CNNGB&mine=1");
    db.use(books -> {
      books.views().keep(lena, view);
      books.views().keep(lena, newer);
      books.views().forget(wei, SavedView.Shown.INQUIRIES, "宁波");
    });

    assertThat(views(lena, SavedView.Shown.INQUIRIES)).containsExactly(newer);
    assertThat(views(lena, SavedView.Shown.TASKS)).isEmpty();
    assertThat(views(wei, SavedView.Shown.INQUIRIES)).isEmpty();
    db.use(books -> books.views().forget(lena, SavedView.Shown.INQUIRIES, "宁波"));
    assertThat(views(lena, SavedView.Shown.INQUIRIES)).isEmpty();
  }

  private List<SavedView> views(long user, SavedView.Shown list) {
    return db.with(books -> books.views().of(user, list));
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static long user(Books books, String email) {
    return books.users().put(email, email, User.Role.SALES, Optional.empty(), Language.EN, "hash");
  }

  private void open(
      Books books, long inquiry, SalesTask.Kind kind, Optional<Long> owner, int hours) {
    books
        .tasks()
        .open(
            new SalesTask(
                kind,
                Optional.of(hengda),
                inquiry,
                Told.NOTHING,
                owner,
                NOW.plus(Duration.ofHours(hours))),
            NOW);
  }

  private List<Long> tasks(TaskFilter filter) {
    return db.with(books -> books.tasks().open(filter)).stream().map(task -> task.id()).toList();
  }

  private List<String> subjects(InquiryWish wish) {
    return db
        .with(books -> books.inquiryList().page(wish.filter(), Optional.empty(), 20))
        .inquiries()
        .stream()
        .map(filed -> filed.inquiry().subject())
        .toList();
  }
}
