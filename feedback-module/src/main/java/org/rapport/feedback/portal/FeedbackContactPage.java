package org.rapport.feedback.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.rapport.feedback.Identity;
import org.rapport.feedback.cases.Contact;

/** How can we reach you? Only for those who give their name. */
@Named
@RequestScoped
public class FeedbackContactPage extends QuestionPage {

  private String name;
  private String email;
  private String phone;

  @PostConstruct
  void load() {
    name = shown().answers().sender().name();
    email = shown().answers().sender().email();
    phone = shown().answers().sender().phone();
  }

  @Override
  Step step() {
    return Step.CONTACT;
  }

  public String save() {
    return answer(
        draft -> draft.from(new Sender(name, email, phone)),
        () -> new Contact(name, email, phone).requireFor(draft().answers().identity()));
  }

  public boolean isConfidential() {
    return shown().answers().identity() == Identity.CONFIDENTIAL;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }
}
