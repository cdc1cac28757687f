package dev.quayside.portal;

import dev.quayside.db.Db;
import dev.quayside.portal.account.AccountPages;
import dev.quayside.portal.account.ChatLink;
import dev.quayside.portal.account.StopPages;
import dev.quayside.portal.entrance.Rooms;
import dev.quayside.portal.openid.ProviderPages;
import dev.quayside.portal.signin.CommonPasswords;
import dev.quayside.portal.signin.InvitedPages;
import dev.quayside.portal.signin.MailedLinkPages;
import dev.quayside.portal.signin.OtherWays;
import dev.quayside.portal.signin.Passwords;
import dev.quayside.portal.signin.Sessions;
import dev.quayside.portal.signin.SignInPages;
import dev.quayside.portal.visit.Cookies;

/** Every page by which somebody comes in, and those about his own access. */
final class DoorRoutes {

  private final SignInPages signIn;
  private final MailedLinkPages mailedLinks;
  private final ProviderPages providers;
  private final InvitedPages invited;
  private final AccountPages account;
  private final StopPages stops;

  DoorRoutes(Db db, PortalConfig config, Cookies cookies) {
    var passwords = new Passwords();
    var other =
        new OtherWays(
            config.providers().stream()
                .map(provider -> new OtherWays.Way(provider.name(), provider.label()))
                .toList());
    var sessions = new Sessions(cookies);
    signIn = new SignInPages(db, passwords, cookies, other, sessions);
    mailedLinks = new MailedLinkPages(db, other, sessions);
    providers = new ProviderPages(db, cookies, config.providers(), config.baseUrl(), sessions);
    invited = new InvitedPages(db, sessions);
    account =
        new AccountPages(
            db,
            passwords,
            CommonPasswords.of(config.companyName()),
            cookies,
            config.chatLink().map(ChatLink::new));
    stops = new StopPages(db);
  }

  void register(Rooms rooms) {
    rooms
        .forAll("/", signIn::home)
        .forAll("/sign-in", signIn::show)
        .form("/sign-in", signIn::signIn)
        .form("/sign-out", signIn::signOut)
        .form("/sign-in/link", mailedLinks::ask)
        .forAll("/sign-in/link/{token}", mailedLinks::show)
        .openForm("/sign-in/link/{token}", mailedLinks::enter)
        .forAll("/sign-in/with/{name}", providers::begin)
        .forAll("/sign-in/back/{name}", providers::back)
        .forAll("/invited/{token}", invited::show)
        .openForm("/invited/{token}", invited::accept)
        .forAll("/news/stop/{token}", stops::show)
        .oneClick("/news/stop/{token}", stops::stop)
        .forUsers("/account", account::show)
        .userForm("/account/password", account::changePassword)
        .userForm("/account/wishes", account::keepWishes)
        .userForm("/account/disconnect", account::disconnect)
        .userForm("/account/untie", account::untie)
        .userForm("/account/sign-out", account::signOutEverywhere);
  }
}
