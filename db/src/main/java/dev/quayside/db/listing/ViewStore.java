package dev.quayside.db.listing;

import java.util.List;
import org.hibernate.StatelessSession;

/** Everybody's own views of the desk's lists. */
public final class ViewStore {

  private final StatelessSession session;

  public ViewStore(StatelessSession session) {
    this.session = session;
  }

  /** Keeps a view; one of the same name is replaced. */
  public void keep(long user, SavedView view) {
    session
        .createNativeMutationQuery(
            """
            insert into saved_view (user_id, list, name, query)
            values (:user, :list, :name, :query)
            on conflict (user_id, list, name) do update set query = excluded.query\
            """)
        .setParameter("user", user)
        .setParameter("list", view.list().name())
        .setParameter("name", view.name())
        .setParameter("query", view.query())
        .executeUpdate();
  }

  public void forget(long user, SavedView.Shown list, String name) {
    session
        .createNativeMutationQuery(
            "delete from saved_view where user_id = :user and list = :list and name = :name")
        .setParameter("user", user)
        .setParameter("list", list.name())
        .setParameter("name", name)
        .executeUpdate();
  }

  /** His views of a list, by their names. */
  public List<SavedView> of(long user, SavedView.Shown list) {
    return session
        .createNativeQuery(
            "select name, query from saved_view where user_id = :user and list = :list"
                + " order by name",
            Object[].class)
        .addScalar("name", String.class)
        .addScalar("query", String.class)
        .setParameter("user", user)
        .setParameter("list", list.name())
        .getResultStream()
        .map(row -> new SavedView(list, (String) row[0], (String) row[1]))
        .toList();
  }
}
