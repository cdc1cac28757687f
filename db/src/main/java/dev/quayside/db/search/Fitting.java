package dev.quayside.db.search;

import dev.quayside.db.search.Sought.Term;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.query.NativeQuery;

/** Says in SQL that words fit what is looked for, and hands over what that takes. */
final class Fitting {

  private final Sought sought;

  Fitting(Sought sought) {
    this.sought = sought;
  }

  /** All terms, as one tsquery; a word by its beginning or its English stem. */
  String tsquery() {
    return IntStream.range(0, sought.terms().size())
        .mapToObj(i ->
            switch (sought.terms().get(i)) {
              case Term.Word _ ->
                  "(cast(:lexemes%1$d as tsquery) || plainto_tsquery('english', :word%1$d))"
                      .formatted(i);
              case Term.Run _ -> "cast(:lexemes%d as tsquery)".formatted(i);
            })
        .collect(Collectors.joining(" && "));
  }

  <T> NativeQuery<T> bind(NativeQuery<T> query) {
    List<String> lexemes = sought.lexemes();
    for (int i = 0; i < lexemes.size(); i++) {
      query.setParameter("lexemes" + i, lexemes.get(i));
      if (sought.terms().get(i) instanceof Term.Word(String word)) {
        query.setParameter("word" + i, word);
      }
    }
    return query;
  }
}
