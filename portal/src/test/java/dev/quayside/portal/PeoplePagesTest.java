package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.ADMIN;
import static dev.quayside.portal.SampleHouse.APPROVER;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.user.User;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who approves is named by an admin, on a page of his own. */
class PeoplePagesTest {

  private static final String PAGE = "/desk/people";

  private OpenPortal portal;

  @BeforeEach
  void open() {
    portal = new OpenPortal();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void an_admin_names_somebody_of_sales_an_approver_and_takes_it_back() {
    var admin = portal.signedIn(ADMIN);
    String path = PAGE + "/" + user(SALES).id();

    var named = admin.post(path + "/name", List.of("token", admin.tokenOn(PAGE)));

    assertThat(location(named)).isEqualTo(PAGE);
    assertThat(user(SALES).decides()).isTrue();

    admin.post(path + "/unname", List.of("token", admin.tokenOn(PAGE)));

    assertThat(user(SALES).decides()).isFalse();
  }

  @Test
  void it_holds_for_somebody_who_is_signed_in() {
    var sales = portal.signedIn(SALES);
    var admin = portal.signedIn(ADMIN);
    assertThat(sales.get("/desk/rates/rules?lang=en").body()).contains("Only an administrator");

    admin.post(PAGE + "/" + user(SALES).id() + "/name", List.of("token", admin.tokenOn(PAGE)));

    assertThat(sales.get("/desk/rates/rules?lang=en").body())
        .doesNotContain("Only an administrator");
  }

  @Test
  void the_page_shows_the_staff_and_nobody_else() {
    var admin = portal.signedIn(ADMIN);

    String page = admin.get(PAGE + "?lang=en").body();

    assertThat(page).contains(SALES, APPROVER, ADMIN, "No longer approver", "Name as approver");
    assertThat(page).doesNotContain(BAKER);
    assertThat(admin.get(PAGE + "?lang=zh").body()).contains("设为审批人", "可审批");
  }

  @Test
  void nobody_but_an_admin_sees_it_or_does_it() {
    for (String address : List.of(SALES, APPROVER)) {
      var sales = portal.signedIn(address);

      assertThat(sales.get(PAGE).statusCode()).isEqualTo(403);
      assertThat(sales.get("/desk").body()).doesNotContain(PAGE);
      assertThat(
              sales
                  .post(
                      PAGE + "/" + user(SALES).id() + "/name",
                      List.of("token", sales.tokenOn("/desk/rates/import")))
                  .statusCode())
          .isEqualTo(403);
    }
    assertThat(portal.signedIn(BAKER).get(PAGE).statusCode()).isEqualTo(403);
    assertThat(user(SALES).decides()).isFalse();
  }

  @Test
  void a_customer_is_never_named_nor_somebody_who_is_not_there() {
    var admin = portal.signedIn(ADMIN);
    var token = List.of("token", admin.tokenOn(PAGE));

    var customer = admin.post(PAGE + "/" + user(BAKER).id() + "/name", token);
    var nobody = admin.post(PAGE + "/99999/name", token);

    assertThat(customer.statusCode()).isEqualTo(404);
    assertThat(nobody.statusCode()).isEqualTo(404);
    assertThat(user(BAKER).approver()).isFalse();
  }

  private User user(String email) {
    return portal.db.with(books -> books.users().byEmail(email)).orElseThrow().user();
  }
}
