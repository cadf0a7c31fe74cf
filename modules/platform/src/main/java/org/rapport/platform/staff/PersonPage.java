package org.rapport.platform.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Erasure;
import org.rapport.platform.Jobs;
import org.rapport.platform.PersonRecord;
import org.rapport.platform.Texts;
import org.rapport.platform.persons.ChooseRecords;
import org.rapport.platform.persons.ErasePerson;
import org.rapport.platform.persons.ExportPerson;
import org.rapport.platform.persons.RefuseRequest;
import org.rapport.platform.persons.RequestView;
import org.rapport.platform.persons.SeeRequests;
import org.rapport.platform.persons.Wish;

/** A person's request: what is theirs, a copy of it, its erasure, or a refusal (mission C17). */
@Named
@ViewScoped
public class PersonPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String HERE = "/staff/admin/person?faces-redirect=true&number=";

  @Inject private SeeRequests see;
  @Inject private ChooseRecords chooseRecords;
  @Inject private ExportPerson exportPerson;
  @Inject private ErasePerson erasePerson;
  @Inject private RefuseRequest refuseRequest;
  @Inject private Texts texts;

  private long number;
  private Long job;
  private List<String> records;
  private boolean sure;
  private String reason;
  private transient RequestView request;
  private transient List<PersonRecord> found;
  private transient Erasure foreseen;
  private transient Jobs.Status status;

  public void load() {
    request = see.with(number);
    status = job == null ? null : exportPerson.status(job).orElse(null);
    if (records == null) {
      records = new ArrayList<>(request.records());
    }
    boolean open = request.open() && !isRunning();
    found = open ? see.found(number) : List.of();
    boolean erasable = open && request.wish() == Wish.ERASURE && !request.records().isEmpty();
    foreseen = erasable ? see.foreseen(number) : null;
  }

  public String choose() {
    chooseRecords.of(number, records);
    return HERE + number;
  }

  public String export() {
    return HERE + number + "&job=" + exportPerson.start(number);
  }

  /**
   * @throws Invalid for {@code sure}
   */
  public String erase() {
    if (!sure) {
      throw Invalid.field("sure", Message.of("platform", "person.invalid.sure"));
    }
    erasePerson.of(number);
    return HERE + number;
  }

  public String refuse() {
    refuseRequest.because(number, reason);
    return HERE + number;
  }

  public String say(Message message) {
    return texts.here(message);
  }

  public boolean isRunning() {
    return status != null && status.state() == Jobs.State.RUNNING;
  }

  /** Whether a copy is there to be handed out. */
  public boolean isCopied() {
    return request.open() && exportPerson.file(number).isPresent();
  }

  public RequestView getRequest() {
    return request;
  }

  public List<PersonRecord> getFound() {
    return found;
  }

  /** Null where there is nothing to erase. */
  public Erasure getForeseen() {
    return foreseen;
  }

  /** Null unless a copy was begun from here. */
  public Jobs.Status getStatus() {
    return status;
  }

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }

  public Long getJob() {
    return job;
  }

  public void setJob(Long job) {
    this.job = job;
  }

  public List<String> getRecords() {
    return records;
  }

  public void setRecords(List<String> records) {
    this.records = records;
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
