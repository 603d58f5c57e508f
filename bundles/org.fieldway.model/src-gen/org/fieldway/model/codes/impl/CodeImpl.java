/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.codes.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeKind;
import org.fieldway.model.codes.CodeOrigin;
import org.fieldway.model.codes.CodeStatus;
import org.fieldway.model.codes.CodesPackage;

import org.fieldway.model.study.EvidenceRef;

import org.fieldway.model.study.impl.AuthoredImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.codes.impl.CodeImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodeImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodeImpl#getIncludeWhen <em>Include When</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodeImpl#getExcludeWhen <em>Exclude When</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodeImpl#getExamples <em>Examples</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodeImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodeImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodeImpl#getValence <em>Valence</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodeImpl#isCodable <em>Codable</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodeImpl#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodeImpl#getReplacedBy <em>Replaced By</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodeImpl#getChildren <em>Children</em>}</li>
 *   <li>{@link org.fieldway.model.codes.impl.CodeImpl#getExampleEvidence <em>Example Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodeImpl extends AuthoredImpl implements Code {
	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFINITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected String definition = DEFINITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getIncludeWhen() <em>Include When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncludeWhen()
	 * @generated
	 * @ordered
	 */
	protected static final String INCLUDE_WHEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIncludeWhen() <em>Include When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncludeWhen()
	 * @generated
	 * @ordered
	 */
	protected String includeWhen = INCLUDE_WHEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getExcludeWhen() <em>Exclude When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcludeWhen()
	 * @generated
	 * @ordered
	 */
	protected static final String EXCLUDE_WHEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExcludeWhen() <em>Exclude When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcludeWhen()
	 * @generated
	 * @ordered
	 */
	protected String excludeWhen = EXCLUDE_WHEN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExamples() <em>Examples</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExamples()
	 * @generated
	 * @ordered
	 */
	protected EList<String> examples;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CodeKind KIND_EDEFAULT = CodeKind.DESCRIPTIVE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CodeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final CodeOrigin ORIGIN_EDEFAULT = CodeOrigin.MATERIAL;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected CodeOrigin origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final CodeStatus STATUS_EDEFAULT = CodeStatus.CANDIDATE;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected CodeStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getValence() <em>Valence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValence()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VALENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValence() <em>Valence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValence()
	 * @generated
	 * @ordered
	 */
	protected Integer valence = VALENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isCodable() <em>Codable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCodable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CODABLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCodable() <em>Codable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCodable()
	 * @generated
	 * @ordered
	 */
	protected boolean codable = CODABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortcut() <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortcut()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORTCUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortcut() <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortcut()
	 * @generated
	 * @ordered
	 */
	protected String shortcut = SHORTCUT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReplacedBy() <em>Replaced By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacedBy()
	 * @generated
	 * @ordered
	 */
	protected Code replacedBy;

	/**
	 * The cached value of the '{@link #getChildren() <em>Children</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildren()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> children;

	/**
	 * The cached value of the '{@link #getExampleEvidence() <em>Example Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExampleEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<EvidenceRef> exampleEvidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodesPackage.Literals.CODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODE__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefinition() {
		return definition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinition(String newDefinition) {
		String oldDefinition = definition;
		definition = newDefinition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODE__DEFINITION, oldDefinition, definition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIncludeWhen() {
		return includeWhen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIncludeWhen(String newIncludeWhen) {
		String oldIncludeWhen = includeWhen;
		includeWhen = newIncludeWhen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODE__INCLUDE_WHEN, oldIncludeWhen, includeWhen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExcludeWhen() {
		return excludeWhen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExcludeWhen(String newExcludeWhen) {
		String oldExcludeWhen = excludeWhen;
		excludeWhen = newExcludeWhen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODE__EXCLUDE_WHEN, oldExcludeWhen, excludeWhen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExamples() {
		if (examples == null) {
			examples = new EDataTypeEList<String>(String.class, this, CodesPackage.CODE__EXAMPLES);
		}
		return examples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CodeKind newKind) {
		CodeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeOrigin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(CodeOrigin newOrigin) {
		CodeOrigin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODE__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(CodeStatus newStatus) {
		CodeStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getValence() {
		return valence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValence(Integer newValence) {
		Integer oldValence = valence;
		valence = newValence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODE__VALENCE, oldValence, valence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCodable() {
		return codable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodable(boolean newCodable) {
		boolean oldCodable = codable;
		codable = newCodable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODE__CODABLE, oldCodable, codable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortcut() {
		return shortcut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortcut(String newShortcut) {
		String oldShortcut = shortcut;
		shortcut = newShortcut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODE__SHORTCUT, oldShortcut, shortcut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Code getReplacedBy() {
		if (replacedBy != null && replacedBy.eIsProxy()) {
			InternalEObject oldReplacedBy = (InternalEObject)replacedBy;
			replacedBy = (Code)eResolveProxy(oldReplacedBy);
			if (replacedBy != oldReplacedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodesPackage.CODE__REPLACED_BY, oldReplacedBy, replacedBy));
			}
		}
		return replacedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Code basicGetReplacedBy() {
		return replacedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplacedBy(Code newReplacedBy) {
		Code oldReplacedBy = replacedBy;
		replacedBy = newReplacedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodesPackage.CODE__REPLACED_BY, oldReplacedBy, replacedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getChildren() {
		if (children == null) {
			children = new EObjectContainmentEList<Code>(Code.class, this, CodesPackage.CODE__CHILDREN);
		}
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvidenceRef> getExampleEvidence() {
		if (exampleEvidence == null) {
			exampleEvidence = new EObjectContainmentEList<EvidenceRef>(EvidenceRef.class, this, CodesPackage.CODE__EXAMPLE_EVIDENCE);
		}
		return exampleEvidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CodesPackage.CODE__CHILDREN:
				return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
			case CodesPackage.CODE__EXAMPLE_EVIDENCE:
				return ((InternalEList<?>)getExampleEvidence()).basicRemove(otherEnd, msgs);
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
			case CodesPackage.CODE__COLOUR:
				return getColour();
			case CodesPackage.CODE__DEFINITION:
				return getDefinition();
			case CodesPackage.CODE__INCLUDE_WHEN:
				return getIncludeWhen();
			case CodesPackage.CODE__EXCLUDE_WHEN:
				return getExcludeWhen();
			case CodesPackage.CODE__EXAMPLES:
				return getExamples();
			case CodesPackage.CODE__KIND:
				return getKind();
			case CodesPackage.CODE__ORIGIN:
				return getOrigin();
			case CodesPackage.CODE__STATUS:
				return getStatus();
			case CodesPackage.CODE__VALENCE:
				return getValence();
			case CodesPackage.CODE__CODABLE:
				return isCodable();
			case CodesPackage.CODE__SHORTCUT:
				return getShortcut();
			case CodesPackage.CODE__REPLACED_BY:
				if (resolve) return getReplacedBy();
				return basicGetReplacedBy();
			case CodesPackage.CODE__CHILDREN:
				return getChildren();
			case CodesPackage.CODE__EXAMPLE_EVIDENCE:
				return getExampleEvidence();
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
			case CodesPackage.CODE__COLOUR:
				setColour((String)newValue);
				return;
			case CodesPackage.CODE__DEFINITION:
				setDefinition((String)newValue);
				return;
			case CodesPackage.CODE__INCLUDE_WHEN:
				setIncludeWhen((String)newValue);
				return;
			case CodesPackage.CODE__EXCLUDE_WHEN:
				setExcludeWhen((String)newValue);
				return;
			case CodesPackage.CODE__EXAMPLES:
				getExamples().clear();
				getExamples().addAll((Collection<? extends String>)newValue);
				return;
			case CodesPackage.CODE__KIND:
				setKind((CodeKind)newValue);
				return;
			case CodesPackage.CODE__ORIGIN:
				setOrigin((CodeOrigin)newValue);
				return;
			case CodesPackage.CODE__STATUS:
				setStatus((CodeStatus)newValue);
				return;
			case CodesPackage.CODE__VALENCE:
				setValence((Integer)newValue);
				return;
			case CodesPackage.CODE__CODABLE:
				setCodable((Boolean)newValue);
				return;
			case CodesPackage.CODE__SHORTCUT:
				setShortcut((String)newValue);
				return;
			case CodesPackage.CODE__REPLACED_BY:
				setReplacedBy((Code)newValue);
				return;
			case CodesPackage.CODE__CHILDREN:
				getChildren().clear();
				getChildren().addAll((Collection<? extends Code>)newValue);
				return;
			case CodesPackage.CODE__EXAMPLE_EVIDENCE:
				getExampleEvidence().clear();
				getExampleEvidence().addAll((Collection<? extends EvidenceRef>)newValue);
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
			case CodesPackage.CODE__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case CodesPackage.CODE__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
				return;
			case CodesPackage.CODE__INCLUDE_WHEN:
				setIncludeWhen(INCLUDE_WHEN_EDEFAULT);
				return;
			case CodesPackage.CODE__EXCLUDE_WHEN:
				setExcludeWhen(EXCLUDE_WHEN_EDEFAULT);
				return;
			case CodesPackage.CODE__EXAMPLES:
				getExamples().clear();
				return;
			case CodesPackage.CODE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CodesPackage.CODE__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case CodesPackage.CODE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case CodesPackage.CODE__VALENCE:
				setValence(VALENCE_EDEFAULT);
				return;
			case CodesPackage.CODE__CODABLE:
				setCodable(CODABLE_EDEFAULT);
				return;
			case CodesPackage.CODE__SHORTCUT:
				setShortcut(SHORTCUT_EDEFAULT);
				return;
			case CodesPackage.CODE__REPLACED_BY:
				setReplacedBy((Code)null);
				return;
			case CodesPackage.CODE__CHILDREN:
				getChildren().clear();
				return;
			case CodesPackage.CODE__EXAMPLE_EVIDENCE:
				getExampleEvidence().clear();
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
			case CodesPackage.CODE__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case CodesPackage.CODE__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
			case CodesPackage.CODE__INCLUDE_WHEN:
				return INCLUDE_WHEN_EDEFAULT == null ? includeWhen != null : !INCLUDE_WHEN_EDEFAULT.equals(includeWhen);
			case CodesPackage.CODE__EXCLUDE_WHEN:
				return EXCLUDE_WHEN_EDEFAULT == null ? excludeWhen != null : !EXCLUDE_WHEN_EDEFAULT.equals(excludeWhen);
			case CodesPackage.CODE__EXAMPLES:
				return examples != null && !examples.isEmpty();
			case CodesPackage.CODE__KIND:
				return kind != KIND_EDEFAULT;
			case CodesPackage.CODE__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case CodesPackage.CODE__STATUS:
				return status != STATUS_EDEFAULT;
			case CodesPackage.CODE__VALENCE:
				return VALENCE_EDEFAULT == null ? valence != null : !VALENCE_EDEFAULT.equals(valence);
			case CodesPackage.CODE__CODABLE:
				return codable != CODABLE_EDEFAULT;
			case CodesPackage.CODE__SHORTCUT:
				return SHORTCUT_EDEFAULT == null ? shortcut != null : !SHORTCUT_EDEFAULT.equals(shortcut);
			case CodesPackage.CODE__REPLACED_BY:
				return replacedBy != null;
			case CodesPackage.CODE__CHILDREN:
				return children != null && !children.isEmpty();
			case CodesPackage.CODE__EXAMPLE_EVIDENCE:
				return exampleEvidence != null && !exampleEvidence.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //CodeImpl
