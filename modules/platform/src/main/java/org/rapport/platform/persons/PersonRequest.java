package org.rapport.platform.persons;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Erasure;
import org.rapport.platform.Person;

/** Somebody asks what is held of them, or that it is erased; once it is, nothing says who. */
@Entity
@Table(schema = "platform", name = "person_request")
class PersonRequest {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_request")
  @SequenceGenerator(
      name = "person_request",
      schema = "platform",
      sequenceName = "person_request_seq",
      allocationSize = 1)
  private Long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private Wish wish;

  private String name;
  private String email;
  private String phone;

  @Enumerated(EnumType.STRING)
  private RequestState state;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "taken_by")
  private long takenBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private long changedBy;

  private String reason;
  private String digest;

  @ElementCollection
  @CollectionTable(
      schema = "platform",
      name = "person_record",
      joinColumns = @JoinColumn(name = "request_id"))
  private List<ChosenRecord> records = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "platform",
      name = "person_erased",
      joinColumns = @JoinColumn(name = "request_id"))
  @OrderColumn(name = "position")
  private List<ErasedLine> erased = new ArrayList<>();

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

  /** Whether something may still be done about it. */
  boolean isOpen() {
    return state == RequestState.ASKED || state == RequestState.EXPORTED;
  }

  /** Whether what was asked has been done, or refused. */
  boolean isAnswered() {
    return !isOpen() || wish == Wish.EXPORT && state == RequestState.EXPORTED;
  }

  private void reach(RequestState reached, Instant now, long by) {
    state = reached;
    changedAt = now;
    changedBy = by;
  }

  long id() {
    return id;
  }

  Person person() {
    return Person.of(name, email, phone);
  }

  /** Keys of the chosen records of a module. */
  List<String> keys(String module) {
    return records.stream()
        .map(ChosenRecord::key)
        .filter(key -> key.module().equals(module))
        .map(RecordKey::key)
        .toList();
  }

  LocalDate dueOn() {
    return dueOn;
  }

  /**
   * @param by who did what was last done
   */
  RequestView view(String by) {
    return new RequestView(
        id,
        wish,
        name,
        email,
        phone,
        state,
        askedOn,
        dueOn,
        changedAt,
        by,
        reason,
        digest,
        isOpen(),
        isAnswered(),
        records.stream().map(one -> one.key().toString()).sorted().toList(),
        erased.stream()
            .filter(line -> line.gone() != null)
            .map(line -> new Erasure.Gone(line.what(), line.gone()))
            .toList(),
        erased.stream().filter(line -> line.gone() == null).map(ErasedLine::what).toList());
  }

  long changedBy() {
    return changedBy;
  }
}
