package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.desk.FiledStep;
import dev.quayside.db.held.HeldInquiry;
import dev.quayside.db.task.OpenTask;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A desk with two of sales at it, Chen and Lena, who may approve. */
final class CaseDesk implements AutoCloseable {

  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9.]{1,99})\"");

  final OpenPortal portal = new OpenPortal();
  final Browser chen = portal.signedIn(SampleHouse.SALES);
  final Browser lena = portal.signedIn(SampleHouse.ADMIN);

  HttpResponse<String> act(Browser who, int inquiry, String what, String... fields) {
    return post(who, inquiry, what, seen(who, inquiry), fields);
  }

  HttpResponse<String> post(Browser who, int inquiry, String what, String seen, String... fields) {
    var all =
        new ArrayList<>(
            List.of(
                "token", who.tokenOn("/desk/inquiries/" + inquiry), "seen", seen, "form", what));
    all.addAll(Arrays.asList(fields));
    return who.post("/desk/inquiries/" + inquiry + "/" + what, all);
  }

  static String seen(Browser who, int inquiry) {
    Matcher found = SEEN.matcher(who.get("/desk/inquiries/" + inquiry).body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  long conversation(long inquiry) {
    return portal
        .db
        .with(books -> books.inquiries().byId(inquiry))
        .orElseThrow()
        .inquiry()
        .conversation();
  }

  List<FiledStep> steps(long inquiry) {
    return portal.db.with(books -> books.cases().steps(conversation(inquiry)));
  }

  List<OpenTask> tasksOf(long inquiry) {
    return portal.db.with(books -> books.tasks().open()).stream()
        .filter(task -> task.inquiry().filter(id -> id == inquiry).isPresent())
        .toList();
  }

  OpenTask task(long inquiry) {
    return tasksOf(inquiry).getFirst();
  }

  long letter(long inquiry) {
    return portal.db.with(books -> books.letters().in(conversation(inquiry))).getLast().id();
  }

  Set<String> approvedByLena() {
    return portal.db.with(books -> books.held().approvedBy("Lena Wu", Set.of(SampleHeld.CHEAPEST)));
  }

  HeldInquiry.State held() {
    return portal.db.with(books -> books.held().find(SampleHeld.INQUIRY)).orElseThrow().state();
  }

  @Override
  public void close() {
    portal.close();
  }
}
