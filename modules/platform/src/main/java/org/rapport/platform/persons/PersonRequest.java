package org.rapport.platform.persons;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Erasure;
import org.rapport.platform.RecordKey;

/** Somebody asks what is held of them, or that it is erased; once it is, nothing says who. */
@Entity
@Table(schema = "platform", name = "person_request")
class PersonRequest extends RequestFile {

  protected PersonRequest() {}

  /**
   * @param form as it may be kept
   */
  PersonRequest(RequestForm form, LocalDate dueOn, Instant now, long by) {
    this.wish = form.wish();
    this.name = form.name();
    this.email = form.email();
    this.phone = form.phone();
    this.askedOn = form.askedOn();
    this.dueOn = dueOn;
    this.takenBy = by;
    reach(RequestState.ASKED, now, by);
  }

  void choose(Collection<RecordKey> chosen, Instant now, long by) {
    requireOpen();
    records.clear();
    chosen.stream().distinct().map(ChosenRecord::new).forEach(records::add);
    reach(state, now, by);
  }

  /** A copy was made of what was chosen. */
  void exported(Instant now, long by) {
    requireOpen();
    reach(RequestState.EXPORTED, now, by);
  }

  /** Keeps what was done and the proof of it, and forgets who it was. */
  void erased(Erasure done, String proof, Instant now, long by) {
    requireErasable();
    done.gone().forEach(one -> erased.add(new ErasedLine(one.what(), one.count())));
    done.stays().forEach(one -> erased.add(new ErasedLine(one, null)));
    digest = proof;
    name = null;
    email = null;
    phone = null;
    records.clear();
    reach(RequestState.ERASED, now, by);
  }

  /**
   * @param why is told to who asked
   */
  void refuse(String why, Instant now, long by) {
    requireOpen();
    reason = why;
    reach(RequestState.REFUSED, now, by);
  }

  /**
   * @throws Refusal unless an erasure is asked and something was chosen for it
   */
  void requireErasable() {
    requireOpen();
    if (wish != Wish.ERASURE) {
      throw Refusal.because("platform", "person.refusal.onlyExport");
    }
    requireChosen();
  }

  void requireChosen() {
    if (records.isEmpty()) {
      throw Refusal.because("platform", "person.refusal.nothingChosen");
    }
  }

  void requireOpen() {
    if (!isOpen()) {
      throw Refusal.because("platform", "person.refusal.ended");
    }
  }

  private void reach(RequestState reached, Instant now, long by) {
    state = reached;
    changedAt = now;
    changedBy = by;
  }
}
