package org.rapport.platform.persons;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapport.platform.Erasure;
import org.rapport.platform.Person;
import org.rapport.platform.RecordKey;

/** All that is on file of a request, to be read; only {@link PersonRequest} writes into it. */
@MappedSuperclass
abstract class RequestFile {

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
  Wish wish;

  String name;
  String email;
  String phone;

  @Enumerated(EnumType.STRING)
  RequestState state;

  @Column(name = "asked_on")
  LocalDate askedOn;

  @Column(name = "due_on")
  LocalDate dueOn;

  @Column(name = "taken_by")
  long takenBy;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  long changedBy;

  String reason;
  String digest;

  @ElementCollection
  @CollectionTable(
      schema = "platform",
      name = "person_record",
      joinColumns = @JoinColumn(name = "request_id"))
  List<ChosenRecord> records = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "platform",
      name = "person_erased",
      joinColumns = @JoinColumn(name = "request_id"))
  @OrderColumn(name = "position")
  List<ErasedLine> erased = new ArrayList<>();

  /** Whether something may still be done about it. */
  boolean isOpen() {
    return state == RequestState.ASKED || state == RequestState.EXPORTED;
  }

  /** Whether what was asked has been done, or refused. */
  boolean isAnswered() {
    return !isOpen() || wish == Wish.EXPORT && state == RequestState.EXPORTED;
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
