package dev.quayside.db.inquiry;

import dev.quayside.db.json.FactJson;
import dev.quayside.db.lasttime.TakenOver;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Where it is kept what a request has from an earlier quote, until its price leaves. */
final class TakenOverFile {

  private final StatelessSession session;

  TakenOverFile(StatelessSession session) {
    this.session = session;
  }

  void keep(long inquiry, List<Optional<TakenOver>> parts) {
    for (int i = 0; i < parts.size(); i++) {
      int nth = i;
      parts
          .get(nth)
          .ifPresent(part ->
              session
                  .createNativeMutationQuery(
                      "update inquiry_request set taken_over = cast(:part as json)"
                          + " where inquiry_id = :inquiry and nth = :nth")
                  .setParameter("part", FactJson.write(part))
                  .setParameter("inquiry", inquiry)
                  .setParameter("nth", nth)
                  .executeUpdate());
    }
  }

  List<Optional<TakenOver>> of(long inquiry) {
    return session
        .createNativeQuery(
            "select coalesce(cast(taken_over as text), '') from inquiry_request"
                + " where inquiry_id = :inquiry order by nth",
            String.class)
        .setParameter("inquiry", inquiry)
        .getResultStream()
        .map(part ->
            Optional.of(part)
                .filter(text -> !text.isEmpty())
                .map(text -> FactJson.read(text, TakenOver.class)))
        .toList();
  }
}
