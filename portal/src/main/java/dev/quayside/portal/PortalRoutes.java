package dev.quayside.portal;

import dev.quayside.db.Db;
import dev.quayside.portal.acceptance.AcceptancePages;
import dev.quayside.portal.api.ApiRoutes;
import dev.quayside.portal.approvals.ApprovalPages;
import dev.quayside.portal.autonomy.AutonomyPages;
import dev.quayside.portal.cases.CaseActs;
import dev.quayside.portal.cases.CasePages;
import dev.quayside.portal.cases.LookActs;
import dev.quayside.portal.chat.ChatDoor;
import dev.quayside.portal.corrections.CorrectionPages;
import dev.quayside.portal.desk.DeskPages;
import dev.quayside.portal.dossier.DossierPages;
import dev.quayside.portal.entrance.ApiDoor;
import dev.quayside.portal.entrance.Entrance;
import dev.quayside.portal.entrance.Faults;
import dev.quayside.portal.entrance.Oversize;
import dev.quayside.portal.entrance.Repeats;
import dev.quayside.portal.entrance.Rooms;
import dev.quayside.portal.figures.FigurePages;
import dev.quayside.portal.intake.SheetIntake;
import dev.quayside.portal.library.LibraryPages;
import dev.quayside.portal.library.sheets.DraftDesk;
import dev.quayside.portal.library.sheets.ImportPages;
import dev.quayside.portal.library.sheets.ProfilePages;
import dev.quayside.portal.library.versions.VersionPages;
import dev.quayside.portal.lists.ListForms;
import dev.quayside.portal.lists.ListPages;
import dev.quayside.portal.lists.TaskForms;
import dev.quayside.portal.orders.OrderPages;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Look;
import dev.quayside.portal.page.Page;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.people.PeoplePages;
import dev.quayside.portal.queue.QueuePages;
import dev.quayside.portal.ratesheet.grid.Limits;
import dev.quayside.portal.rules.ExchangePages;
import dev.quayside.portal.rules.RulePages;
import dev.quayside.portal.search.SearchPages;
import dev.quayside.portal.shipments.LinkPages;
import dev.quayside.portal.shipments.ShipmentLines;
import dev.quayside.portal.shipments.ShipmentPages;
import dev.quayside.portal.templates.Samples;
import dev.quayside.portal.templates.TemplatePages;
import dev.quayside.portal.visit.Cookies;
import dev.quayside.portal.visit.LaterTold;
import dev.quayside.portal.visit.Visitors;
import dev.quayside.rates.place.Places;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Every page of the portal, and for whom it is, on one screen. */
final class PortalRoutes {

  private final Db db;
  private final Look styleSheet = Look.styleSheet();
  private final Look mark = Look.mark();
  private final Look script = Look.script();
  private final Look charts = Look.charts();
  private final Look figureScript = Look.figures();
  private final Look keys = Look.keys();
  private final Pages pages;
  private final LaterTold looked;
  private final Entrance entrance;
  private final Oversize oversize;
  private final DoorRoutes door;
  private final CustomerRoutes customers;
  private final KnownCustomerRoutes known;
  private final LinkPages links;
  private final DossierPages dossiers;
  private final ListPages lists;
  private final ListForms listForms;
  private final TaskForms taskForms;
  private final SearchPages search;
  private final FigurePages figures;
  private final CorrectionPages corrections;
  private final DeskPages desk;
  private final CasePages cases;
  private final CaseActs acts;
  private final LookActs looks;
  private final OrderPages orders;
  private final QueuePages queue;
  private final TemplatePages templates;
  private final LibraryPages library;
  private final VersionPages versions;
  private final ImportPages imports;
  private final ProfilePages kinds;
  private final RulePages rules;
  private final ExchangePages exchange;
  private final ApprovalPages approvals;
  private final PeoplePages people;
  private final AutonomyPages autonomy;
  private final AcceptancePages acceptance;
  private final ApiRoutes api;
  private final Optional<ChatDoor> chats;

  PortalRoutes(Db db, PortalConfig config, Optional<Samples> samples, InstantSource clock) {
    var zone = ZoneId.systemDefault();
    var places = Places.builtIn();
    var cookies = new Cookies(config.baseUrl());
    this.db = db;
    pages =
        new Pages(
            new Page.House(
                config.companyName(), styleSheet.path(), mark.path(), script.path(), keys.path()),
            zone,
            () -> db.with(books -> books.autonomy().frozen()));
    var visitors = new Visitors(db, clock, cookies);
    entrance = new Entrance(visitors, cookies, pages, config.baseUrl());
    oversize = new Oversize(visitors, pages, config.baseUrl(), clock);
    door = new DoorRoutes(db, config, cookies);
    var shipmentLines = new ShipmentLines(places);
    looked = new LaterTold(db);
    customers =
        new CustomerRoutes(db, places, zone, shipmentLines, config.baseUrl(), pages, looked);
    links = new LinkPages(db, shipmentLines);
    dossiers = new DossierPages(db, shipmentLines, config.baseUrl());
    lists = new ListPages(db, places, zone, pages);
    listForms = new ListForms(db);
    taskForms = new TaskForms(db, zone);
    search = new SearchPages(db);
    figures = new FigurePages(db, places, zone, pages, List.of(charts.path(), figureScript.path()));
    corrections = new CorrectionPages(db, places);
    desk = new DeskPages(db);
    cases = new CasePages(db);
    acts = new CaseActs(db, places, zone);
    looks = new LookActs(db);
    known =
        new KnownCustomerRoutes(
            db, places, zone, pages, shipmentLines, List.of(charts.path(), figureScript.path()));
    orders = new OrderPages(db, zone);
    queue = new QueuePages(db);
    templates = new TemplatePages(samples);
    library = new LibraryPages(db, places, zone);
    versions = new VersionPages(db, places);
    var drafts = new DraftDesk(db, new SheetIntake(db, places, clock));
    imports = new ImportPages(db, drafts);
    kinds = new ProfilePages(db);
    rules = new RulePages(db, places, zone);
    exchange = new ExchangePages(db, zone);
    approvals = new ApprovalPages(db, zone);
    people = new PeoplePages(db);
    autonomy = new AutonomyPages(db, places);
    acceptance = new AcceptancePages(db, zone);
    api = new ApiRoutes(db, places, zone, drafts);
    chats = config.chats().map(keys -> new ChatDoor(db, keys, clock));
  }

  void register(HttpRouting.Builder routing) {
    routing
        .get("/health", this::health)
        .get(styleSheet.path(), (_, response) -> styleSheet.send(response))
        .get(mark.path(), (_, response) -> mark.send(response))
        .get(script.path(), (_, response) -> script.send(response))
        .get(charts.path(), (_, response) -> charts.send(response))
        .get(figureScript.path(), (_, response) -> figureScript.send(response))
        .get(keys.path(), (_, response) -> keys.send(response))
        .addFilter(entrance);
    chats.ifPresent(door -> door.register(routing));
    var rooms = new Rooms(routing, pages);
    api.register(new ApiDoor(routing, pages, new Repeats(db)));
    door.register(rooms);
    customers.register(rooms);
    known.register(rooms);
    rooms
        .forAll("/q/{token}", acceptance::show)
        .openForm("/q/{token}/accept", acceptance::accept)
        .openForm("/q/{token}/decline", acceptance::decline)
        .openForm("/q/{token}/ask", acceptance::ask)
        .openForm("/q/{token}/renew", acceptance::renew)
        .forAll(ShipmentPages.LINK + "{token}", links::show)
        .forStaff("/desk", lists::incoming)
        .forStaff("/desk/search", search::show)
        .staffForm("/desk/views", listForms::keep)
        .staffForm("/desk/views/forget", listForms::forget)
        .forStaff("/desk/figures", figures::show)
        .forStaff("/desk/figures/{table}", figures::csv)
        .forStaff("/desk/corrections", corrections::list)
        .staffForm("/desk/corrections", corrections::propose)
        .deciderForm("/desk/corrections/{id}/approve", corrections::approve)
        .deciderForm("/desk/corrections/{id}/refuse", corrections::refuse)
        .deciderForm("/desk/corrections/{id}/end", corrections::end)
        .forStaff("/desk/cases", cases::queue)
        .forStaff("/desk/inquiries/{id}", cases::one)
        .forStaff("/desk/inquiries/{id}/now", cases::now)
        .staffForm("/desk/inquiries/{id}/done", acts::tickOff)
        .staffForm("/desk/inquiries/{id}/hand-over", acts::handOver)
        .staffForm("/desk/inquiries/{id}/park", acts::park)
        .staffForm("/desk/inquiries/{id}/write", acts::write)
        .staffForm("/desk/inquiries/{id}/price", acts::price)
        .staffForm("/desk/inquiries/{id}/send-again", acts::sendAgain)
        .deciderForm("/desk/inquiries/{id}/approve", acts::approve)
        .deciderForm("/desk/inquiries/{id}/decline", acts::decline)
        .staffForm("/desk/inquiries/{id}/take-back", acts::takeBack)
        .staffForm("/desk/inquiries/{id}/belongs", desk::belongs)
        .staffForm("/desk/inquiries/{id}/stands-alone", desk::standsAlone)
        .staffForm("/desk/inquiries/{id}/send", acts::send)
        .staffForm("/desk/inquiries/{id}/discard", acts::discard)
        .staffForm("/desk/inquiries/{id}/price-draft", acts::priceDraft)
        .staffForm("/desk/inquiries/{id}/looked", looks::looked)
        .forStaff("/desk/orders", orders::list)
        .forStaff("/desk/orders/{number}", orders::one)
        .staffForm("/desk/orders/{number}/check-bl", orders::checkBl)
        .staffForm("/desk/orders/{number}/shipments", orders::tellShipments)
        .staffForm("/desk/orders/{number}/take-back", orders::takeBack)
        .forStaff("/desk/shipments/{number}", dossiers::one)
        .forStaff("/desk/shipments/{number}/papers/{paper}", dossiers::paper)
        .staffForm("/desk/shipments/{number}/release", dossiers::release)
        .staffForm("/desk/shipments/{number}/bl", dossiers::tellBl)
        .forStaff("/desk/quotes/{number}/pdf", desk::paper)
        .forStaff("/desk/quotes/{number}/page.png", desk::picture)
        .forStaff("/desk/tasks", lists::tasks)
        .forStaff("/desk/tasks.csv", lists::tasksCsv)
        .staffForm("/desk/tasks/end", taskForms::end)
        .staffForm("/desk/tasks/snooze", taskForms::snooze)
        .staffForm("/desk/tasks/give", taskForms::give)
        .staffForm("/desk/tasks/take-back", taskForms::takeBack)
        .forStaff("/desk/queue", queue::show)
        .staffForm("/desk/queue/{id}/rerun", queue::rerun)
        .forStaff("/desk/templates", templates::show)
        .forStaff("/desk/templates/{tongue}", templates::in)
        .forStaff("/desk/templates/{tongue}/pdf", templates::paper)
        .forStaff("/desk/templates/{tongue}/picture", templates::picture)
        .forStaff("/desk/rates", library::search)
        .forStaff("/desk/rates.csv", library::csv)
        .forStaff("/desk/rates.xlsx", library::xlsx)
        .forStaff("/desk/rates/versions", versions::list)
        .forStaff("/desk/rates/versions/{number}", versions::one)
        .staffForm("/desk/rates/versions/{number}/withdraw", versions::withdraw)
        .forStaff("/desk/rates/import", imports::start)
        .staffUpload("/desk/rates/import", Limits.MOST_BYTES, imports::handIn)
        .forStaff("/desk/rates/import/{id}", imports::one)
        .staffForm("/desk/rates/import/{id}/answers", imports::answer)
        .staffForm("/desk/rates/import/{id}/publish", imports::publish)
        .staffForm("/desk/rates/import/{id}/discard", imports::discard)
        .forStaff("/desk/rates/profiles", kinds::list)
        .staffForm("/desk/rates/profiles/{fingerprint}/rename", kinds::rename)
        .staffForm("/desk/rates/profiles/{fingerprint}/forget", kinds::forget)
        .forStaff("/desk/rates/rules", rules::list)
        .deciderForm("/desk/rates/rules", rules::add)
        .deciderForm("/desk/rates/rules/{kind}/{number}/end", rules::end)
        .forStaff("/desk/rates/exchange", exchange::list)
        .deciderForm("/desk/rates/exchange", exchange::add)
        .forStaff("/desk/approvals", approvals::list)
        .forStaff("/desk/approvals/now", approvals::now)
        .deciderForm("/desk/approvals/take-back", approvals::takeBack)
        .deciderForm("/desk/approvals/{id}/approve", approvals::approve)
        .deciderForm("/desk/approvals/{id}/decline", approvals::decline)
        .forStaff("/desk/autonomy", autonomy::show)
        .deciderForm("/desk/autonomy", autonomy::set)
        .deciderForm("/desk/autonomy/end", autonomy::end)
        .deciderForm("/desk/autonomy/limit", autonomy::limit)
        .deciderForm("/desk/autonomy/{number}/up", autonomy::up)
        .deciderForm("/desk/autonomy/freeze", autonomy::freeze)
        .deciderForm("/desk/autonomy/thaw", autonomy::thaw)
        .forAdmins("/desk/people", people::list)
        .adminForm("/desk/people/{id}/name", people::name)
        .adminForm("/desk/people/{id}/unname", people::unname)
        .forStaff("/desk/rates/{id}", library::one)
        .forAll("/*", (_, _) -> Answer.notFound());
    new Faults(pages).register(routing);
  }

  /** What whoever sends too much is told, before any page is looked for. */
  Oversize oversize() {
    return oversize;
  }

  /** Keeps what customers have looked at to the last. */
  void close() {
    looked.close();
  }

  /** For whatever watches over the portal: well when the book can be read. */
  private void health(ServerRequest request, ServerResponse response) {
    db.use(books -> books.messages().waiting());
    response.send("ok\n");
  }
}
