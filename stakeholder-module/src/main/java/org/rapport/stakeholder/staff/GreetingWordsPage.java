package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.greetings.ComposeGreeting;
import org.rapport.stakeholder.greetings.GreetingView;
import org.rapport.stakeholder.greetings.GreetingWords;
import org.rapport.stakeholder.greetings.Occasion;
import org.rapport.stakeholder.greetings.ReadGreetings;

/** What a letter to many says; its second step. */
@Named
@ViewScoped
public class GreetingWordsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadGreetings read;
  @Inject private ComposeGreeting compose;
  @Inject private CurrentUser user;
  @Inject private Notices notices;

  private long id;
  private long version;
  private Occasion occasion;
  private String englishSubject;
  private String englishText;
  private String chineseSubject;
  private String chineseText;
  private boolean template;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    GreetingView greeting = read.with(id);
    version = greeting.version();
    occasion = greeting.occasion();
    GreetingWords words = greeting.words();
    englishSubject = words.englishSubject();
    englishText = words.englishText();
    chineseSubject = words.chineseSubject();
    chineseText = words.chineseText();
  }

  public String save() {
    GreetingWords words =
        new GreetingWords(englishSubject, englishText, chineseSubject, chineseText);
    compose.write(id, version, words);
    if (template) {
      compose.keepTemplate(occasion, words);
      notices.good("greeting.template.kept");
    }
    return Places.greeting("greeting-preview", id);
  }

  public boolean isTemplating() {
    return user.may(Permission.MODELS_MANAGE);
  }

  public List<String> getPlaces() {
    return List.copyOf(GreetingWords.places());
  }

  public long getId() {
    return id;
  }

  public Occasion getOccasion() {
    return occasion;
  }

  public String getEnglishSubject() {
    return englishSubject;
  }

  public void setEnglishSubject(String englishSubject) {
    this.englishSubject = englishSubject;
  }

  public String getEnglishText() {
    return englishText;
  }

  public void setEnglishText(String englishText) {
    this.englishText = englishText;
  }

  public String getChineseSubject() {
    return chineseSubject;
  }

  public void setChineseSubject(String chineseSubject) {
    this.chineseSubject = chineseSubject;
  }

  public String getChineseText() {
    return chineseText;
  }

  public void setChineseText(String chineseText) {
    this.chineseText = chineseText;
  }

  public boolean isTemplate() {
    return template;
  }

  public void setTemplate(boolean template) {
    this.template = template;
  }
}
