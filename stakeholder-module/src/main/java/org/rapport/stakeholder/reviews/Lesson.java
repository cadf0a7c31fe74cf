package org.rapport.stakeholder.reviews;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Something a review learned; looked up by others once the review is completed. */
@Entity
@Table(schema = "stakeholder", name = "review_lesson")
class Lesson {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_lesson")
  @SequenceGenerator(
      name = "review_lesson",
      schema = "stakeholder",
      sequenceName = "review_lesson_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "review_id")
  private Review review;

  @Basic(optional = false)
  private String text;

  @Basic(optional = false)
  private boolean internal;

  @Column(name = "learned_on")
  private LocalDate learnedOn;

  protected Lesson() {}

  Lesson(Review review, LessonEntry entry) {
    this.review = review;
    this.text = entry.text();
    this.internal = entry.internal();
  }

  void learned(LocalDate on) {
    learnedOn = on;
  }

  LessonEntry entry() {
    return new LessonEntry(text, internal);
  }
}
