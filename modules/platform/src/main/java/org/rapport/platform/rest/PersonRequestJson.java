package org.rapport.platform.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rapport.platform.Erasure;
import org.rapport.platform.Texts;
import org.rapport.platform.persons.RequestState;
import org.rapport.platform.persons.RequestView;
import org.rapport.platform.persons.Wish;

/**
 * A person's request.
 *
 * @param name null where it was not given, and once everything is erased; so are email and phone
 * @param records those that were found to be the person's
 * @param digest proof of an erasure; the audit trail holds the same
 * @param erasure what was erased and what stays; null before that
 */
public record PersonRequestJson(
    long number,
    Wish wish,
    String name,
    String email,
    String phone,
    RequestState state,
    LocalDate askedOn,
    LocalDate dueOn,
    Instant at,
    String by,
    String reason,
    List<String> records,
    String digest,
    ErasureJson erasure) {

  /** What goes, and what stays and why. */
  public record ErasureJson(List<Gone> gone, List<String> stays) {

    static ErasureJson of(Erasure erasure, Texts texts) {
      return new ErasureJson(
          erasure.gone().stream()
              .map(one -> new Gone(texts.here(one.what()), one.count()))
              .toList(),
          erasure.stays().stream().map(texts::here).toList());
    }
  }

  /** How many of a kind. */
  public record Gone(String what, long count) {}

  static PersonRequestJson of(RequestView view, Texts texts) {
    return new PersonRequestJson(
        view.number(),
        view.wish(),
        view.name(),
        view.email(),
        view.phone(),
        view.state(),
        view.askedOn(),
        view.dueOn(),
        view.at(),
        view.by(),
        view.reason(),
        view.records(),
        view.digest(),
        view.state() == RequestState.ERASED
            ? ErasureJson.of(new Erasure(view.gone(), view.stays()), texts)
            : null);
  }
}
