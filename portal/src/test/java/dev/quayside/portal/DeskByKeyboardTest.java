package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.desk.FiledStep;
import dev.quayside.db.desk.Step;
import dev.quayside.db.held.HeldInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.task.SalesTask;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** Somebody of sales works ten cases in a real browser and touches no mouse. */
class DeskByKeyboardTest {

  private static final int CASES = 10;

  private OpenPortal portal;
  private ChromeDriver chromium;
  private final List<Long> cases = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    portal = new OpenPortal();
    portal.db.use(books -> {
      var book = new SampleBook(books, 100);
      for (int nth = 1; nth <= CASES; nth++) {
        var mail = mail(nth);
        long inquiry = book.file(mail);
        book.handOver(
            inquiry,
            mail,
            SalesTask.Kind.ANSWER_INQUIRY,
            SampleHouse.NOW.minus(Duration.ofHours(30 - nth)));
        cases.add(inquiry);
      }
    });
    SampleHeld.hold(portal, cases.get(0));
    chromium = Chromium.start();
  }

  @AfterEach
  void close() {
    chromium.quit();
    portal.close();
  }

  private static SampleMails.Mail mail(int nth) {
    return new SampleMails.Mail(
        Optional.empty(),
        "kim" + nth + "@toys.example",
        "Kim " + nth,
        "Toys, case " + nth,
        "Please quote toys from Shanghai to Los Angeles, 1x40HQ.",
        """
        {"intent":"rfq","requests":[{"mode":"FCL","origin":{"text":"Shanghai","code":"CNSHA"},
        "destination":{"text":"Los Angeles","code":"USLAX"},"equipment":[{"type":"40HC","quantity":1}],
        "cargo":{"description":"toys"}}],"missing":[]}\
        """,
        "rfq",
        Outcome.HANDED_OVER,
        "a person should look",
        30 - nth);
  }

  @Test
  void ten_cases_are_worked_off_by_keyboard_alone() {
    signIn();

    // 1: found on top of the queue, for it is the dearest; opened, and approved.
    see("Toys, case 1");
    press("jjk", Keys.ENTER);
    title("Toys, case 1");
    press("a");
    see("Chen Wei approved what is below its floor");

    // 2: answered in his own words; Enter begins a line, Ctrl and Enter send.
    next(2);
    press("w");
    press("We have no space in June.", Keys.ENTER, "July is fine, kept keys: j k u p.");
    chord(Keys.CONTROL, Keys.ENTER);
    see("Chen Wei answered by hand");

    // 3: handed over to the one whose name begins with L.
    next(3);
    press("h", "L", Keys.TAB, Keys.ENTER);
    see("Chen Wei handed it over to Lena Wu");

    // 4: parked until tomorrow.
    next(4);
    press("p", "waiting for the line");
    chord(Keys.CONTROL, Keys.ENTER);
    see("Chen Wei parked it until");

    // 5: corrected, and priced by the robot.
    next(5);
    press("e", Keys.TAB);
    chord(Keys.CONTROL, "a");
    press("宁波", Keys.ESCAPE, "r", Keys.ENTER);
    see("Chen Wei had it priced");

    // 6: nothing more than to be ticked off.
    next(6);
    press("t", Keys.ENTER);
    see("Chen Wei ticked off");

    // 7: ticked off by mistake, taken back, and written to instead.
    next(7);
    press("t", Keys.ENTER);
    see("Chen Wei ticked off");
    press("u");
    chromium.findElement(By.xpath("//li[@class='did']/span[contains(., 'taken back')]"));
    press("w", "I will call you.");
    chord(Keys.CONTROL, Keys.ENTER);
    see("Chen Wei answered by hand");

    // 8: a form that is left by Escape does nothing.
    next(8);
    press("w", "Not this one", Keys.ESCAPE, "t", Keys.ENTER);
    see("Chen Wei ticked off");

    // 9: back and forth, and to the list and in again.
    next(9);
    press("g");
    title("Cases");
    press("m");
    chromium.findElement(By.cssSelector("main a[href='/desk/cases']"));
    press("j", Keys.ENTER);
    title("Toys, case 9");
    press("t", Keys.ENTER);
    see("Chen Wei ticked off");

    // 10: help, and the writer alone.
    next(10);
    press("?");
    see("take back, within 10 s");
    press("?");
    press("w", "Only for you.", Keys.TAB, Keys.ARROW_DOWN, Keys.TAB, Keys.ENTER);
    see("Chen Wei answered by hand");

    assertThat(stepOf(1)).isInstanceOf(Step.Approved.class);
    assertThat(stepOf(6)).isInstanceOf(Step.TickedOff.class);
    assertThat(stepOf(2))
        .isEqualTo(
            new Step.WroteByHand(
                "We have no space in June.\r\nJuly is fine, kept keys: j k u p.", false));
    assertThat(stepOf(3)).isInstanceOf(Step.HandedOver.class);
    assertThat(stepOf(4)).isInstanceOf(Step.Parked.class);
    assertThat(((Step.PricedAgain) stepOf(5)).requests().getFirst().origin().code().code())
        .isEqualTo("CNNGB");
    assertThat(portal.db.with(books -> books.held().find(cases.get(0))).orElseThrow().state())
        .isEqualTo(HeldInquiry.State.APPROVED);
    assertThat(stepOf(7)).isEqualTo(new Step.WroteByHand("I will call you.", false));
    assertThat(stepOf(8)).isInstanceOf(Step.TickedOff.class);
    assertThat(stepOf(9)).isInstanceOf(Step.TickedOff.class);
    assertThat(stepOf(10)).isEqualTo(new Step.WroteByHand("Only for you.", true));
    assertThat(chromium.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @Test
  void a_slash_leads_to_the_field_of_the_search_from_every_page() {
    signIn();
    for (String page : List.of("/desk/cases", "/desk/orders", "/desk/tasks", "/desk/search")) {
      chromium.get("http://localhost:" + portal.port() + page);

      press("/");
      chromium.findElement(By.cssSelector("input[name=q]:focus"));
      Chromium.leave(chromium, () -> press("Toys", Keys.ENTER));

      assertThat(chromium.getCurrentUrl()).endsWith("/desk/search?q=Toys");
    }
  }

  @Test
  void tasks_are_marked_ended_and_taken_back_without_the_mouse() {
    signIn();
    chromium.get("http://localhost:" + portal.port() + "/desk/tasks");
    int before = chromium.findElements(By.name("task")).size();

    press("j", "x");
    Chromium.leave(chromium, () -> press("t"));
    chromium.findElement(By.cssSelector("form[action='/desk/tasks/take-back']"));
    int ended = chromium.findElements(By.name("task")).size();
    Chromium.leave(chromium, () -> press("u"));
    press("j", "o");

    assertThat(ended).isEqualTo(before - 1);
    title("");
    assertThat(chromium.getCurrentUrl()).doesNotContain("/desk/tasks");
  }

  private void signIn() {
    chromium.get("http://localhost:" + portal.port() + "/sign-in?lang=en&next=/desk/cases");
    chromium.findElement(By.name("email"));
    portal.db.use(books -> {
      long id = books.users().byEmail(SampleHouse.SALES).orElseThrow().user().id();
      books.users().setApprover(id, true);
    });
    chromium.executeScript("document.getElementsByName('email')[0].focus()");
    press(SampleHouse.SALES, Keys.TAB, SampleHouse.PASSWORD, Keys.ENTER);
  }

  /** On to the next case, whose subject is then on the page. */
  private void next(int nth) {
    press("j");
    title("Toys, case " + nth);
  }

  private void press(CharSequence... keys) {
    for (CharSequence some : keys) {
      new Actions(chromium).sendKeys(some).perform();
    }
  }

  private void chord(Keys held, CharSequence key) {
    new Actions(chromium).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  private void title(String subject) {
    chromium.findElement(By.xpath("//h1[contains(., '%s')]".formatted(subject)));
  }

  private void see(String text) {
    chromium.findElement(By.xpath("//main//*[contains(text(), '%s')]".formatted(text)));
  }

  /** What was done last with a case and not taken back. */
  private Step stepOf(int nth) {
    long inquiry = cases.get(nth - 1);
    return portal
        .db
        .with(books ->
            books
                .cases()
                .steps(books.inquiries().byId(inquiry).orElseThrow().inquiry().conversation()))
        .reversed()
        .stream()
        .filter(step -> step.state() != FiledStep.Progress.TAKEN_BACK)
        .findFirst()
        .orElseThrow()
        .step();
  }
}
