package dev.quayside.db;

import dev.quayside.db.agreement.AgreementStore;
import dev.quayside.db.autonomy.AutonomyStore;
import dev.quayside.db.call.CallStore;
import dev.quayside.db.care.CareStore;
import dev.quayside.db.charge.ChargeStore;
import dev.quayside.db.chat.ChatLedger;
import dev.quayside.db.chat.ChatStore;
import dev.quayside.db.chat.KnockStore;
import dev.quayside.db.chat.PassStore;
import dev.quayside.db.comeback.ComebackStore;
import dev.quayside.db.company.GroupStore;
import dev.quayside.db.company.PeopleStore;
import dev.quayside.db.credit.CreditStore;
import dev.quayside.db.customer.CustomerStore;
import dev.quayside.db.desk.CaseStore;
import dev.quayside.db.document.DocumentStore;
import dev.quayside.db.draft.DraftStore;
import dev.quayside.db.figures.FigureStore;
import dev.quayside.db.followup.FollowUpStore;
import dev.quayside.db.held.HeldStore;
import dev.quayside.db.inquiry.AskedStore;
import dev.quayside.db.inquiry.ConversationStore;
import dev.quayside.db.inquiry.InquiryStore;
import dev.quayside.db.lasttime.LastTimeStore;
import dev.quayside.db.listing.InquiryList;
import dev.quayside.db.listing.ViewStore;
import dev.quayside.db.memo.MemoStore;
import dev.quayside.db.message.BoxMarks;
import dev.quayside.db.message.BoxReaders;
import dev.quayside.db.message.MessageStore;
import dev.quayside.db.naming.NameStore;
import dev.quayside.db.news.NewsRound;
import dev.quayside.db.notice.NewsStops;
import dev.quayside.db.notice.WishStore;
import dev.quayside.db.opportunity.OpportunityStore;
import dev.quayside.db.order.OrderStore;
import dev.quayside.db.order.handover.OrderDesk;
import dev.quayside.db.outbox.LetterStore;
import dev.quayside.db.outbox.OutboxStore;
import dev.quayside.db.pace.PaceStore;
import dev.quayside.db.paper.PaperStore;
import dev.quayside.db.place.PlaceStore;
import dev.quayside.db.preference.PreferenceStore;
import dev.quayside.db.profile.ProfileStore;
import dev.quayside.db.quote.QuoteStore;
import dev.quayside.db.rate.RateStore;
import dev.quayside.db.rate.terms.TermsStore;
import dev.quayside.db.release.ReleaseStore;
import dev.quayside.db.search.SearchStore;
import dev.quayside.db.sheet.SheetDraftStore;
import dev.quayside.db.sheet.SheetStore;
import dev.quayside.db.shelf.Shelves;
import dev.quayside.db.shipment.EventStore;
import dev.quayside.db.shipment.ShipmentStore;
import dev.quayside.db.signal.SignalStore;
import dev.quayside.db.signin.ElsewhereStore;
import dev.quayside.db.signin.InvitationStore;
import dev.quayside.db.signin.LinkStore;
import dev.quayside.db.signin.TryStore;
import dev.quayside.db.status.StatusStore;
import dev.quayside.db.task.ChatTasks;
import dev.quayside.db.task.ShipmentTasks;
import dev.quayside.db.task.TaskStore;
import dev.quayside.db.task.act.TaskActs;
import dev.quayside.db.tie.TieStore;
import dev.quayside.db.timeline.HabitStore;
import dev.quayside.db.timeline.TimelineStore;
import dev.quayside.db.tracking.TrackingStore;
import dev.quayside.db.unserved.UnservedBook;
import dev.quayside.db.user.ApiKeyStore;
import dev.quayside.db.user.SessionStore;
import dev.quayside.db.user.UserStore;
import dev.quayside.db.volume.VolumeStore;
import dev.quayside.db.webhook.WebhookStore;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Everything that can be read or written, within one transaction. */
public record Books(
    PlaceStore places,
    NameStore names,
    CustomerStore customers,
    ProfileStore profiles,
    PreferenceStore preferences,
    CreditStore credit,
    UserStore users,
    SessionStore sessions,
    ApiKeyStore keys,
    LinkStore signInLinks,
    ElsewhereStore elsewhere,
    InvitationStore invitations,
    PeopleStore people,
    GroupStore groups,
    TryStore signInTries,
    WishStore wishes,
    CallStore calls,
    WebhookStore webhooks,
    MessageStore messages,
    BoxReaders readers,
    BoxMarks boxMarks,
    KnockStore knocks,
    ChatStore chats,
    ChatLedger chatLedger,
    ChatTasks chatTasks,
    PassStore chatPass,
    TieStore ties,
    ConversationStore conversations,
    InquiryStore inquiries,
    AskedStore asked,
    LastTimeStore lastTimes,
    RateStore rates,
    SheetStore sheets,
    SheetDraftStore sheetDrafts,
    TermsStore terms,
    HeldStore held,
    QuoteStore quotes,
    OrderStore orders,
    OrderDesk orderDesk,
    FollowUpStore followUps,
    DocumentStore documents,
    AutonomyStore autonomy,
    AgreementStore agreement,
    DraftStore drafts,
    OutboxStore outbox,
    LetterStore letters,
    CaseStore cases,
    PaceStore pace,
    ComebackStore comebacks,
    TimelineStore timeline,
    HabitStore habits,
    SignalStore signals,
    UnservedBook unserved,
    VolumeStore volumes,
    MemoStore memos,
    TaskStore tasks,
    TaskActs taskActs,
    CareStore requests,
    OpportunityStore opportunities,
    ShipmentTasks shipmentTasks,
    ShipmentStore shipments,
    EventStore events,
    TrackingStore tracking,
    StatusStore status,
    NewsRound news,
    NewsStops newsStops,
    PaperStore papers,
    ChargeStore charges,
    ReleaseStore releases,
    SearchStore search,
    InquiryList inquiryList,
    ViewStore views,
    FigureStore figures) {

  static final List<Class<?>> ROWS =
      Stream.of(
              CustomerStore.ROWS,
              UserStore.ROWS,
              SessionStore.ROWS,
              ApiKeyStore.ROWS,
              MessageStore.ROWS,
              ConversationStore.ROWS,
              InquiryStore.ROWS,
              RateStore.ROWS,
              TermsStore.ROWS,
              QuoteStore.ROWS,
              DocumentStore.ROWS,
              OutboxStore.ROWS,
              TaskStore.ROWS,
              ShipmentStore.ROWS)
          .<Class<?>>flatMap(List::stream)
          .toList();

  static Books of(StatelessSession session, Shelves shelves) {
    return new Books(
        new PlaceStore(session),
        new NameStore(session),
        new CustomerStore(session),
        new ProfileStore(session),
        new PreferenceStore(session),
        new CreditStore(session),
        new UserStore(session),
        new SessionStore(session),
        new ApiKeyStore(session),
        new LinkStore(session),
        new ElsewhereStore(session),
        new InvitationStore(session),
        new PeopleStore(session),
        new GroupStore(session),
        new TryStore(session),
        new WishStore(session),
        new CallStore(session),
        new WebhookStore(session),
        new MessageStore(session),
        new BoxReaders(session),
        new BoxMarks(session),
        new KnockStore(session),
        new ChatStore(session),
        new ChatLedger(session),
        new ChatTasks(session),
        new PassStore(session),
        new TieStore(session, new CustomerStore(session)),
        new ConversationStore(session),
        new InquiryStore(session),
        new AskedStore(session),
        new LastTimeStore(session),
        new RateStore(session),
        new SheetStore(session),
        new SheetDraftStore(session),
        new TermsStore(session),
        new HeldStore(session),
        new QuoteStore(session),
        new OrderStore(session),
        new OrderDesk(session),
        new FollowUpStore(session),
        new DocumentStore(session),
        new AutonomyStore(session),
        new AgreementStore(session),
        new DraftStore(session),
        new OutboxStore(session),
        new LetterStore(session),
        new CaseStore(session),
        new PaceStore(session),
        new ComebackStore(session),
        new TimelineStore(session),
        new HabitStore(session),
        new SignalStore(session),
        new UnservedBook(session),
        new VolumeStore(session),
        new MemoStore(session),
        new TaskStore(session),
        new TaskActs(session),
        new CareStore(session),
        new OpportunityStore(session),
        new ShipmentTasks(session),
        new ShipmentStore(session),
        new EventStore(session),
        new TrackingStore(session),
        new StatusStore(session),
        new NewsRound(session),
        new NewsStops(session),
        new PaperStore(session, shelves),
        new ChargeStore(session),
        new ReleaseStore(session),
        new SearchStore(session),
        new InquiryList(session),
        new ViewStore(session),
        new FigureStore(session));
  }
}
