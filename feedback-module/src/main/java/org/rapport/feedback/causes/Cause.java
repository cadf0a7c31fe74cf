package org.rapport.feedback.causes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.rapport.kernel.BilingualName;

/** A root cause of the house's list; one that is retired is named no more, and counts on. */
@Entity
@Table(schema = "feedback", name = "causes")
class Cause {

  @Id private long id;

  @Version private int version;

  @Column(name = "name_english")
  private String nameEnglish;

  @Column(name = "name_chinese")
  private String nameChinese;

  private boolean retired;

  protected Cause() {}

  Cause(long id, CauseEntry entry) {
    this.id = id;
    change(entry);
  }

  void change(CauseEntry entry) {
    nameEnglish = entry.english();
    nameChinese = entry.chinese();
    retired = entry.retired();
  }

  long id() {
    return id;
  }

  boolean isRetired() {
    return retired;
  }

  CauseView view() {
    return new CauseView(id, new BilingualName(nameEnglish, nameChinese), retired);
  }
}
