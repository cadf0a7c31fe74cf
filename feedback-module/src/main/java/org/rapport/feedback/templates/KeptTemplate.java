package org.rapport.feedback.templates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rapport.kernel.BilingualName;

/** A template as it is kept. */
@Entity
@Table(schema = "feedback", name = "reply_template")
class KeptTemplate {

  @Id private long id;

  private int version;

  @Column(name = "name_english")
  private String nameEnglish;

  @Column(name = "name_chinese")
  private String nameChinese;

  @Column(name = "text_english")
  private String textEnglish;

  @Column(name = "text_chinese")
  private String textChinese;

  private boolean ended;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private Long savedBy;

  protected KeptTemplate() {}

  KeptTemplate(long id) {
    this.id = id;
  }

  /**
   * @param entry checked
   */
  void say(TemplateEntry entry, Long by, Instant at) {
    version++;
    nameEnglish = entry.nameEnglish();
    nameChinese = entry.nameChinese();
    textEnglish = entry.textEnglish();
    textChinese = entry.textChinese();
    ended = entry.ended();
    savedBy = by;
    savedAt = at;
  }

  Template shown() {
    return new Template(
        id,
        version,
        new BilingualName(nameEnglish, nameChinese),
        new BilingualName(textEnglish, textChinese),
        ended);
  }
}
