package org.rapport.stakeholder.staff;

import java.io.Serializable;
import org.rapport.stakeholder.models.Words;

/** Words in both languages while they are typed in. */
public class WordsDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private String english;
  private String chinese;

  void show(Words words) {
    english = words.english();
    chinese = words.chinese();
  }

  public Words words() {
    return new Words(english, chinese);
  }

  public String getEnglish() {
    return english;
  }

  public void setEnglish(String english) {
    this.english = english;
  }

  public String getChinese() {
    return chinese;
  }

  public void setChinese(String chinese) {
    this.chinese = chinese;
  }
}
