package org.rapport.platform.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.platform.persons.RequestForm;
import org.rapport.platform.persons.TakeRequest;
import org.rapport.platform.persons.Wish;

/** Notes what somebody asks of everything that is held of them (mission C17). */
@Named
@ViewScoped
public class NewPersonPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TakeRequest takeRequest;

  private Wish wish = Wish.EXPORT;
  private String name;
  private String email;
  private String phone;
  private LocalDate askedOn;

  public String save() {
    long number = takeRequest.with(new RequestForm(wish, name, email, phone, askedOn), null);
    return "/staff/admin/person?faces-redirect=true&number=" + number;
  }

  public List<Wish> getWishes() {
    return List.of(Wish.values());
  }

  public Wish getWish() {
    return wish;
  }

  public void setWish(Wish wish) {
    this.wish = wish;
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

  public LocalDate getAskedOn() {
    return askedOn;
  }

  public void setAskedOn(LocalDate askedOn) {
    this.askedOn = askedOn;
  }
}
