package dev.quayside.inbox.understand;

import dev.quayside.db.asking.SaidFile;
import dev.quayside.inbox.attachment.FileWords.Unread;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.intent.reference.Reference;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.rates.told.Told;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a message was understood to be.
 *
 * @param reason for a colleague, in English: what the intent was told by
 * @param language BCP 47 primary tag of the words newly written
 * @param requests one for each price asked for; empty unless the intent is an inquiry
 * @param unread files that came with it, may matter, and could not be read
 * @param files what the others say
 */
public record Understanding(
    Intent intent,
    String reason,
    String language,
    List<Reference> references,
    List<RfqDraft> requests,
    List<Unread> unread,
    List<SaidFile> files) {

  public Understanding {
    references = List.copyOf(references);
    requests = List.copyOf(requests);
    unread = List.copyOf(unread);
    files = List.copyOf(files);
  }

  /** What was understood of a message whose files, if any, tell nothing more. */
  public Understanding(
      Intent intent,
      String reason,
      String language,
      List<Reference> references,
      List<RfqDraft> requests) {
    this(intent, reason, language, references, requests, List.of(), List.of());
  }

  /** The same inquiry for these requests. */
  public Understanding of(List<RfqDraft> drafts) {
    return new Understanding(intent, reason, language, references, drafts, unread, files);
  }

  /** The same, to be answered in another language. */
  public Understanding in(String otherLanguage) {
    return new Understanding(intent, reason, otherLanguage, references, requests, unread, files);
  }

  /** What must be asked of the customer, over all his requests, in the order it is asked. */
  public Set<Missing> missing() {
    var missing = new TreeSet<Missing>();
    requests.forEach(request -> missing.addAll(request.missing()));
    return missing;
  }

  /** Why a person must look at it before a price is given. */
  public List<Doubt> doubts() {
    return requests.stream().flatMap(request -> request.doubts().stream()).distinct().toList();
  }

  /** An inquiry that a machine may price: nothing missing, nothing in doubt. */
  public boolean clear() {
    return intent == Intent.RFQ
        && !requests.isEmpty()
        && requests.stream().allMatch(RfqDraft::clear);
  }

  /** For sales: what it was taken for, and in English by which words. */
  public Told told() {
    return new Told(reason, "按措辞判断为" + intent.told().zh());
  }
}
