package dev.quayside.app;

import static dev.quayside.app.MailWorld.waitUntil;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.wecom.Chats.Got;
import dev.quayside.app.wecom.FakeWecom;
import dev.quayside.db.chat.ChatAddress;
import dev.quayside.db.customer.Language;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.message.ParkedMail;
import dev.quayside.db.task.OpenTask;
import dev.quayside.portal.chat.Knocker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Customers write by chat to a whole house: WeCom knocks, and the answer is in the chat. */
class ChatStoryTest {

  private static final String SALES = "wk-sales";

  private static FakeWecom wecom;
  private static MailWorld world;
  private static Knocker knocker;

  @BeforeAll
  static void open() {
    wecom = new FakeWecom();
    world = new MailWorld(wecom.settings());
    knocker = new Knocker(Knocker.OFFICIAL);
  }

  @AfterAll
  static void close() {
    world.close();
    wecom.close();
  }

  @Test
  void an_inquiry_is_priced_and_answered_with_words_and_the_paper() throws Exception {
    wecom.chats.writes(SALES, "wm-Chen", "上海到洛杉矶 3x40HQ 普货");
    knock();
    waitUntil("the paper is there", () -> got("wm-Chen").stream().anyMatch(ChatStoryTest::paper));

    List<Got> got = got("wm-Chen");
    assertThat(got).hasSizeLessThanOrEqualTo(5);
    assertThat(words(got)).contains("USD 6,900.00", "上海至洛杉矶", "您好").doesNotContain("写道");
    assertThat(got.getLast().words()).matches("Q\\d+.*\\.pdf");
    assertThat(got.getLast().file().toArray()).startsWith("%PDF".getBytes(UTF_8));
    assertThat(got).allSatisfy(one -> assertThat(one.msgid()).hasSizeLessThanOrEqualTo(32));
    assertThat(got)
        .allSatisfy(one -> assertThat(one.words().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(2_048));
    assertThat(world.mailbox(ChatAddress.of(SALES, "wm-Chen"))).isEmpty();
  }

  @Test
  void whoever_is_registered_by_his_address_gets_his_own_prices() throws Exception {
    String address = ChatAddress.of(SALES, "wm-Jiang");
    world.db.use(books -> books.customers().addContact(world.acme, "Jiang", address, Language.ZH));
    wecom.chats.writes(SALES, "wm-Jiang", "上海到洛杉矶 3x40HQ 普货");
    knock();
    waitUntil("the paper is there", () -> got("wm-Jiang").stream().anyMatch(ChatStoryTest::paper));

    assertThat(words(got("wm-Jiang"))).contains("USD 6,600.00", "Jiang");
  }

  @Test
  void who_comes_in_by_his_own_link_gets_his_own_prices_and_who_makes_one_up_does_not()
      throws Exception {
    String link =
        world
            .db
            .with(books -> books.ties().link(world.acme, MailWorld.LI, Instant.now()))
            .orElseThrow();
    enters("wm-Li-Wei", link);
    enters("wm-Eve", link.substring(0, link.length() - 4) + "0000");
    wecom.chats.writes(SALES, "wm-Li-Wei", "上海到洛杉矶 5x40HQ 普货");
    wecom.chats.writes(SALES, "wm-Eve", "上海到洛杉矶 5x40HQ 普货");
    knock();
    waitUntil("he is quoted", () -> got("wm-Li-Wei").stream().anyMatch(ChatStoryTest::paper));
    waitUntil("so is she", () -> got("wm-Eve").stream().anyMatch(ChatStoryTest::paper));

    assertThat(words(got("wm-Li-Wei"))).contains("USD 11,000.00", "Li");
    assertThat(words(got("wm-Eve"))).contains("USD 11,500.00");
    assertThat(world.db.<List<?>>with(books -> books.ties().of(MailWorld.LI))).hasSize(1);
  }

  private static void enters(String person, String link) {
    wecom.chats.add(
        SALES,
        "",
        4,
        "event",
        Map.of(
            "event_type",
            "enter_session",
            "external_userid",
            person,
            "scene",
            "portal",
            "scene_param",
            link));
  }

  @Test
  void the_examples_come_to_the_same_by_chat_and_by_mail() throws Exception {
    Map<String, String> examples = examples();
    for (var example : examples.entrySet()) {
      wecom.chats.writes(SALES, "wm-" + example.getKey(), example.getValue());
      world.send(
          "From: %s@chat.example\r\nTo: %s\r\nMessage-ID: <%s@chat.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%s"
              .formatted(example.getKey(), MailWorld.OURS, example.getKey(), example.getValue())
              .getBytes(UTF_8),
          "customer@chat.example");
    }
    knock();
    waitUntil(
        "all are dealt with",
        () ->
            examples.keySet().stream()
                .allMatch(name ->
                    of(byChat(name)).size() == 1 && of(name + "@chat.example").size() == 1));

    assertThat(examples).hasSize(9);
    assertThat(examples.keySet())
        .allSatisfy(name ->
            assertThat(verdict(byChat(name))).as(name).isEqualTo(verdict(name + "@chat.example")));
  }

  private static String byChat(String name) {
    return ChatAddress.of(SALES, "wm-" + name);
  }

  /** What it was understood to be, and what became of it. */
  private static List<Object> verdict(String address) {
    Inquiry inquiry = of(address).getFirst().inquiry();
    return List.of(
        inquiry.intent(), inquiry.understood(), inquiry.outcome(), inquiry.outcomeReason());
  }

  /** The chat messages among the examples, by their names. */
  private static Map<String, String> examples() throws IOException {
    var examples = new TreeMap<String, String>();
    try (Stream<Path> files = Files.list(Path.of("../inbox-bot/src/test/resources/rfq/zh"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
        String text = Files.readString(file);
        examples.put(
            "zh" + file.getFileName().toString().replace(".txt", ""),
            text.substring(text.indexOf("\n\n") + 2));
      }
    }
    return examples;
  }

  @Test
  void what_lacks_is_asked_and_the_answer_understood() throws Exception {
    wecom.chats.writes(SALES, "wm-Zhao", "请报价：上海到洛杉矶，普货");
    knock();
    waitUntil("he is asked", () -> !got("wm-Zhao").isEmpty());
    String asked = words(got("wm-Zhao"));
    wecom.chats.writes(SALES, "wm-Zhao", "2x40HQ");
    knock();
    waitUntil("he is quoted", () -> got("wm-Zhao").stream().anyMatch(ChatStoryTest::paper));

    assertThat(asked).contains("40HC").doesNotContain("USD 4,600.00");
    assertThat(words(got("wm-Zhao"))).contains("USD 4,600.00");
  }

  @Test
  void what_no_machine_reads_is_kept_and_a_person_answers() throws Exception {
    wecom.chats.sends(SALES, "wm-Sun", "voice", "", "audio/amr", "#!AMR".getBytes(UTF_8));
    wecom.chats.says(SALES, "wm-Qian", "business_card", Map.of("userid", "wang"));
    String expired =
        wecom.chats.sends(SALES, "wm-Wu", "file", "询价.xlsx", "application/x", new byte[3]);
    wecom.chats.forget(expired);
    knock();
    waitUntil("they know who answers", () -> !got("wm-Sun").isEmpty() && !got("wm-Qian").isEmpty());
    waitUntil("so does the third", () -> !got("wm-Wu").isEmpty());

    assertThat(words(got("wm-Sun"))).contains("Wang Fang");
    assertThat(inquiry("wm-Sun").inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(inquiry("wm-Qian").inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(inquiry("wm-Wu").inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(tasks())
        .anyMatch(task -> task.inquiry().equals(java.util.Optional.of(inquiry("wm-Sun").id())));
  }

  @Test
  void a_mail_that_says_it_comes_from_a_chat_is_laid_before_sales() throws Exception {
    wecom.chats.writes(SALES, "wm-Li", "谢谢");
    String address = ChatAddress.of(SALES, "wm-Li");
    String raw =
        "From: <%s>\r\nTo: %s\r\nSubject: Rate\r\nMessage-ID: <x@evil.example>\r\n\r\nShanghai to Los Angeles, 3x40HQ, general cargo\r\n"
            .formatted(address, MailWorld.OURS);
    world.send(raw.getBytes(UTF_8), "evil@evil.example");
    String besides =
        "From: <eve@evil.example>\r\nTo: %s\r\nCc: <%s>\r\nReply-To: <%s>\r\nSubject: Rate\r\nMessage-ID: <y@evil.example>\r\n\r\nShanghai to Los Angeles, 3x40HQ, general cargo\r\n"
            .formatted(MailWorld.OURS, address, address);
    world.send(besides.getBytes(UTF_8), "evil@evil.example");
    waitUntil("they are parked", () -> parked().size() == 2);

    assertThat(parked()).allSatisfy(mail -> assertThat(mail.reason()).contains("forged"));
    assertThat(got("wm-Li")).isEmpty();
    assertThat(of(address)).isEmpty();
  }

  @Test
  void what_wecom_says_twice_is_answered_once_and_what_others_say_is_only_kept() throws Exception {
    wecom.chats.writes(SALES, "wm-Zhou", "上海到洛杉矶 1x40HQ 普货");
    wecom.chats.add(SALES, "wm-Zhou", 5, "text", Map.of("content", "上海到洛杉矶 9x40HQ 普货"));
    wecom.chats.add(SALES, "wm-Zhou", 4, "event", Map.of("event_type", "enter_session"));
    var call = knocker.written(SALES, "token", Instant.now());
    for (int nth = 0; nth < 20; nth++) {
      knocker.knock(world.portalPort(), call);
      knock();
    }
    waitUntil("he is quoted", () -> got("wm-Zhou").stream().anyMatch(ChatStoryTest::paper));

    assertThat(of(ChatAddress.of(SALES, "wm-Zhou"))).hasSize(1);
    assertThat(got("wm-Zhou").stream().filter(ChatStoryTest::paper)).hasSize(1);
  }

  @Test
  void a_message_that_did_not_reach_him_becomes_a_task() throws Exception {
    wecom.chats.writes(SALES, "wm-Feng", "上海到洛杉矶 4x40HQ 普货");
    knock();
    waitUntil("he is quoted", () -> got("wm-Feng").stream().anyMatch(ChatStoryTest::paper));
    wecom.chats.add(
        SALES,
        "wm-Feng",
        4,
        "event",
        Map.of(
            "event_type",
            "msg_send_fail",
            "fail_msgid",
            got("wm-Feng").getFirst().msgid(),
            "fail_type",
            4));
    knock();

    waitUntil(
        "somebody reaches him another way",
        () -> tasks().stream().anyMatch(task -> task.about().en().contains("did not reach him")));
  }

  private static void knock() throws Exception {
    var call = knocker.written(SALES, "token", Instant.now());
    assertThat(knocker.knock(world.portalPort(), call)).isEqualTo(200);
  }

  private static List<Got> got(String person) {
    return wecom.chats.got(person);
  }

  private static boolean paper(Got message) {
    return message.type().equals("file");
  }

  private static String words(List<Got> messages) {
    return String.join("\n", messages.stream().map(Got::words).toList());
  }

  private static FiledInquiry inquiry(String person) {
    return of(ChatAddress.of(SALES, person)).getFirst();
  }

  private static List<FiledInquiry> of(String address) {
    return world.db.with(books -> books.inquiries().newest(99)).stream()
        .filter(filed -> filed.inquiry().sender().equals(address))
        .toList();
  }

  private static List<OpenTask> tasks() {
    return world.db.with(books -> books.tasks().open());
  }

  private static List<ParkedMail> parked() {
    return world.db.with(books -> books.messages().parked());
  }
}
