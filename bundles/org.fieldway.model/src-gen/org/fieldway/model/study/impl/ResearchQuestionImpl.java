/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.codes.Code;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.QuestionKind;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Research Question</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.ResearchQuestionImpl#getShortText <em>Short Text</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearchQuestionImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearchQuestionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearchQuestionImpl#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearchQuestionImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearchQuestionImpl#getChildren <em>Children</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearchQuestionImpl#getInformedBy <em>Informed By</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.ResearchQuestionImpl#getAnsweredWith <em>Answered With</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResearchQuestionImpl extends IdentifiedImpl implements ResearchQuestion {
	/**
	 * The default value of the '{@link #getShortText() <em>Short Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortText()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORT_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortText() <em>Short Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortText()
	 * @generated
	 * @ordered
	 */
	protected String shortText = SHORT_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final QuestionKind KIND_EDEFAULT = QuestionKind.PRIMARY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected QuestionKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected static final String RATIONALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected String rationale = RATIONALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected String answer = ANSWER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChildren() <em>Children</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildren()
	 * @generated
	 * @ordered
	 */
	protected EList<ResearchQuestion> children;

	/**
	 * The cached value of the '{@link #getInformedBy() <em>Informed By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> informedBy;

	/**
	 * The cached value of the '{@link #getAnsweredWith() <em>Answered With</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredWith()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> answeredWith;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResearchQuestionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.RESEARCH_QUESTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortText() {
		return shortText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortText(String newShortText) {
		String oldShortText = shortText;
		shortText = newShortText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCH_QUESTION__SHORT_TEXT, oldShortText, shortText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCH_QUESTION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuestionKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(QuestionKind newKind) {
		QuestionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCH_QUESTION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale() {
		return rationale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale) {
		String oldRationale = rationale;
		rationale = newRationale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCH_QUESTION__RATIONALE, oldRationale, rationale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(String newAnswer) {
		String oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RESEARCH_QUESTION__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResearchQuestion> getChildren() {
		if (children == null) {
			children = new EObjectContainmentEList<ResearchQuestion>(ResearchQuestion.class, this, StudyPackage.RESEARCH_QUESTION__CHILDREN);
		}
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getInformedBy() {
		if (informedBy == null) {
			informedBy = new EObjectResolvingEList<Activity>(Activity.class, this, StudyPackage.RESEARCH_QUESTION__INFORMED_BY);
		}
		return informedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getAnsweredWith() {
		if (answeredWith == null) {
			answeredWith = new EObjectResolvingEList<Code>(Code.class, this, StudyPackage.RESEARCH_QUESTION__ANSWERED_WITH);
		}
		return answeredWith;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.RESEARCH_QUESTION__CHILDREN:
				return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.RESEARCH_QUESTION__SHORT_TEXT:
				return getShortText();
			case StudyPackage.RESEARCH_QUESTION__TEXT:
				return getText();
			case StudyPackage.RESEARCH_QUESTION__KIND:
				return getKind();
			case StudyPackage.RESEARCH_QUESTION__RATIONALE:
				return getRationale();
			case StudyPackage.RESEARCH_QUESTION__ANSWER:
				return getAnswer();
			case StudyPackage.RESEARCH_QUESTION__CHILDREN:
				return getChildren();
			case StudyPackage.RESEARCH_QUESTION__INFORMED_BY:
				return getInformedBy();
			case StudyPackage.RESEARCH_QUESTION__ANSWERED_WITH:
				return getAnsweredWith();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.RESEARCH_QUESTION__SHORT_TEXT:
				setShortText((String)newValue);
				return;
			case StudyPackage.RESEARCH_QUESTION__TEXT:
				setText((String)newValue);
				return;
			case StudyPackage.RESEARCH_QUESTION__KIND:
				setKind((QuestionKind)newValue);
				return;
			case StudyPackage.RESEARCH_QUESTION__RATIONALE:
				setRationale((String)newValue);
				return;
			case StudyPackage.RESEARCH_QUESTION__ANSWER:
				setAnswer((String)newValue);
				return;
			case StudyPackage.RESEARCH_QUESTION__CHILDREN:
				getChildren().clear();
				getChildren().addAll((Collection<? extends ResearchQuestion>)newValue);
				return;
			case StudyPackage.RESEARCH_QUESTION__INFORMED_BY:
				getInformedBy().clear();
				getInformedBy().addAll((Collection<? extends Activity>)newValue);
				return;
			case StudyPackage.RESEARCH_QUESTION__ANSWERED_WITH:
				getAnsweredWith().clear();
				getAnsweredWith().addAll((Collection<? extends Code>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.RESEARCH_QUESTION__SHORT_TEXT:
				setShortText(SHORT_TEXT_EDEFAULT);
				return;
			case StudyPackage.RESEARCH_QUESTION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case StudyPackage.RESEARCH_QUESTION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StudyPackage.RESEARCH_QUESTION__RATIONALE:
				setRationale(RATIONALE_EDEFAULT);
				return;
			case StudyPackage.RESEARCH_QUESTION__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case StudyPackage.RESEARCH_QUESTION__CHILDREN:
				getChildren().clear();
				return;
			case StudyPackage.RESEARCH_QUESTION__INFORMED_BY:
				getInformedBy().clear();
				return;
			case StudyPackage.RESEARCH_QUESTION__ANSWERED_WITH:
				getAnsweredWith().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.RESEARCH_QUESTION__SHORT_TEXT:
				return SHORT_TEXT_EDEFAULT == null ? shortText != null : !SHORT_TEXT_EDEFAULT.equals(shortText);
			case StudyPackage.RESEARCH_QUESTION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case StudyPackage.RESEARCH_QUESTION__KIND:
				return kind != KIND_EDEFAULT;
			case StudyPackage.RESEARCH_QUESTION__RATIONALE:
				return RATIONALE_EDEFAULT == null ? rationale != null : !RATIONALE_EDEFAULT.equals(rationale);
			case StudyPackage.RESEARCH_QUESTION__ANSWER:
				return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
			case StudyPackage.RESEARCH_QUESTION__CHILDREN:
				return children != null && !children.isEmpty();
			case StudyPackage.RESEARCH_QUESTION__INFORMED_BY:
				return informedBy != null && !informedBy.isEmpty();
			case StudyPackage.RESEARCH_QUESTION__ANSWERED_WITH:
				return answeredWith != null && !answeredWith.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ResearchQuestionImpl
