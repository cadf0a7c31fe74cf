package org.rapport.platform.persons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.platform.Erasure;

/**
 * A person's request as shown.
 *
 * @param name null where it was not given, and once everything is erased; so are e-mail and phone
 * @param at when something was last done about it
 * @param by name of who did that
 * @param reason why it was refused, or null
 * @param digest proof of an erasure, or null
 * @param open whether something may still be done about it
 * @param answered whether what was asked has been done, or refused
 * @param records keys of those that were found to be the person's
 * @param gone what an erasure took out
 * @param stays what it left, and why
 */
public record RequestView(
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
    String digest,
    boolean open,
    boolean answered,
    List<String> records,
    List<Erasure.Gone> gone,
    List<Message> stays) {

  public long total() {
    return gone.stream().mapToLong(Erasure.Gone::count).sum();
  }

  /** Says nothing of who it is. */
  @Override
  public String toString() {
    return "RequestView[" + number + "]";
  }
}
