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
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldway.model.study.CredibilityStrategy;
import org.fieldway.model.study.Methodology;
import org.fieldway.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Methodology</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getParadigm <em>Paradigm</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getApproach <em>Approach</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getDesign <em>Design</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getTheory <em>Theory</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getParticipation <em>Participation</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getSamplingStrategy <em>Sampling Strategy</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getSampleSizeRationale <em>Sample Size Rationale</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getStoppingCriterion <em>Stopping Criterion</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getDataCollection <em>Data Collection</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getAnalysisApproach <em>Analysis Approach</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getSoftware <em>Software</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getReflexivity <em>Reflexivity</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getLimitations <em>Limitations</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getPreregistration <em>Preregistration</em>}</li>
 *   <li>{@link org.fieldway.model.study.impl.MethodologyImpl#getCredibility <em>Credibility</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MethodologyImpl extends IdentifiedImpl implements Methodology {
	/**
	 * The default value of the '{@link #getParadigm() <em>Paradigm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParadigm()
	 * @generated
	 * @ordered
	 */
	protected static final String PARADIGM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParadigm() <em>Paradigm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParadigm()
	 * @generated
	 * @ordered
	 */
	protected String paradigm = PARADIGM_EDEFAULT;

	/**
	 * The default value of the '{@link #getApproach() <em>Approach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproach()
	 * @generated
	 * @ordered
	 */
	protected static final String APPROACH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApproach() <em>Approach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproach()
	 * @generated
	 * @ordered
	 */
	protected String approach = APPROACH_EDEFAULT;

	/**
	 * The default value of the '{@link #getDesign() <em>Design</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesign()
	 * @generated
	 * @ordered
	 */
	protected static final String DESIGN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDesign() <em>Design</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesign()
	 * @generated
	 * @ordered
	 */
	protected String design = DESIGN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTheory() <em>Theory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheory()
	 * @generated
	 * @ordered
	 */
	protected static final String THEORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTheory() <em>Theory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheory()
	 * @generated
	 * @ordered
	 */
	protected String theory = THEORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getParticipation() <em>Participation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipation()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTICIPATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParticipation() <em>Participation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipation()
	 * @generated
	 * @ordered
	 */
	protected String participation = PARTICIPATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSamplingStrategy() <em>Sampling Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamplingStrategy()
	 * @generated
	 * @ordered
	 */
	protected static final String SAMPLING_STRATEGY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSamplingStrategy() <em>Sampling Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamplingStrategy()
	 * @generated
	 * @ordered
	 */
	protected String samplingStrategy = SAMPLING_STRATEGY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSampleSizeRationale() <em>Sample Size Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleSizeRationale()
	 * @generated
	 * @ordered
	 */
	protected static final String SAMPLE_SIZE_RATIONALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSampleSizeRationale() <em>Sample Size Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleSizeRationale()
	 * @generated
	 * @ordered
	 */
	protected String sampleSizeRationale = SAMPLE_SIZE_RATIONALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStoppingCriterion() <em>Stopping Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStoppingCriterion()
	 * @generated
	 * @ordered
	 */
	protected static final String STOPPING_CRITERION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStoppingCriterion() <em>Stopping Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStoppingCriterion()
	 * @generated
	 * @ordered
	 */
	protected String stoppingCriterion = STOPPING_CRITERION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataCollection() <em>Data Collection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataCollection()
	 * @generated
	 * @ordered
	 */
	protected static final String DATA_COLLECTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataCollection() <em>Data Collection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataCollection()
	 * @generated
	 * @ordered
	 */
	protected String dataCollection = DATA_COLLECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnalysisApproach() <em>Analysis Approach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysisApproach()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYSIS_APPROACH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalysisApproach() <em>Analysis Approach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysisApproach()
	 * @generated
	 * @ordered
	 */
	protected String analysisApproach = ANALYSIS_APPROACH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSoftware() <em>Software</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftware()
	 * @generated
	 * @ordered
	 */
	protected static final String SOFTWARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSoftware() <em>Software</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftware()
	 * @generated
	 * @ordered
	 */
	protected String software = SOFTWARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReflexivity() <em>Reflexivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReflexivity()
	 * @generated
	 * @ordered
	 */
	protected static final String REFLEXIVITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReflexivity() <em>Reflexivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReflexivity()
	 * @generated
	 * @ordered
	 */
	protected String reflexivity = REFLEXIVITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLimitations() <em>Limitations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimitations()
	 * @generated
	 * @ordered
	 */
	protected static final String LIMITATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLimitations() <em>Limitations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimitations()
	 * @generated
	 * @ordered
	 */
	protected String limitations = LIMITATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreregistration() <em>Preregistration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreregistration()
	 * @generated
	 * @ordered
	 */
	protected static final String PREREGISTRATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreregistration() <em>Preregistration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreregistration()
	 * @generated
	 * @ordered
	 */
	protected String preregistration = PREREGISTRATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCredibility() <em>Credibility</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredibility()
	 * @generated
	 * @ordered
	 */
	protected EList<CredibilityStrategy> credibility;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MethodologyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.METHODOLOGY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParadigm() {
		return paradigm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParadigm(String newParadigm) {
		String oldParadigm = paradigm;
		paradigm = newParadigm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.METHODOLOGY__PARADIGM, oldParadigm, paradigm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApproach() {
		return approach;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproach(String newApproach) {
		String oldApproach = approach;
		approach = newApproach;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.METHODOLOGY__APPROACH, oldApproach, approach));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDesign() {
		return design;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesign(String newDesign) {
		String oldDesign = design;
		design = newDesign;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.METHODOLOGY__DESIGN, oldDesign, design));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTheory() {
		return theory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTheory(String newTheory) {
		String oldTheory = theory;
		theory = newTheory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.METHODOLOGY__THEORY, oldTheory, theory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParticipation() {
		return participation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParticipation(String newParticipation) {
		String oldParticipation = participation;
		participation = newParticipation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.METHODOLOGY__PARTICIPATION, oldParticipation, participation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSamplingStrategy() {
		return samplingStrategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSamplingStrategy(String newSamplingStrategy) {
		String oldSamplingStrategy = samplingStrategy;
		samplingStrategy = newSamplingStrategy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.METHODOLOGY__SAMPLING_STRATEGY, oldSamplingStrategy, samplingStrategy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSampleSizeRationale() {
		return sampleSizeRationale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSampleSizeRationale(String newSampleSizeRationale) {
		String oldSampleSizeRationale = sampleSizeRationale;
		sampleSizeRationale = newSampleSizeRationale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.METHODOLOGY__SAMPLE_SIZE_RATIONALE, oldSampleSizeRationale, sampleSizeRationale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStoppingCriterion() {
		return stoppingCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStoppingCriterion(String newStoppingCriterion) {
		String oldStoppingCriterion = stoppingCriterion;
		stoppingCriterion = newStoppingCriterion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.METHODOLOGY__STOPPING_CRITERION, oldStoppingCriterion, stoppingCriterion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDataCollection() {
		return dataCollection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataCollection(String newDataCollection) {
		String oldDataCollection = dataCollection;
		dataCollection = newDataCollection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.METHODOLOGY__DATA_COLLECTION, oldDataCollection, dataCollection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalysisApproach() {
		return analysisApproach;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalysisApproach(String newAnalysisApproach) {
		String oldAnalysisApproach = analysisApproach;
		analysisApproach = newAnalysisApproach;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.METHODOLOGY__ANALYSIS_APPROACH, oldAnalysisApproach, analysisApproach));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSoftware() {
		return software;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSoftware(String newSoftware) {
		String oldSoftware = software;
		software = newSoftware;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.METHODOLOGY__SOFTWARE, oldSoftware, software));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReflexivity() {
		return reflexivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReflexivity(String newReflexivity) {
		String oldReflexivity = reflexivity;
		reflexivity = newReflexivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.METHODOLOGY__REFLEXIVITY, oldReflexivity, reflexivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLimitations() {
		return limitations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLimitations(String newLimitations) {
		String oldLimitations = limitations;
		limitations = newLimitations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.METHODOLOGY__LIMITATIONS, oldLimitations, limitations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreregistration() {
		return preregistration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreregistration(String newPreregistration) {
		String oldPreregistration = preregistration;
		preregistration = newPreregistration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.METHODOLOGY__PREREGISTRATION, oldPreregistration, preregistration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CredibilityStrategy> getCredibility() {
		if (credibility == null) {
			credibility = new EObjectContainmentEList<CredibilityStrategy>(CredibilityStrategy.class, this, StudyPackage.METHODOLOGY__CREDIBILITY);
		}
		return credibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.METHODOLOGY__CREDIBILITY:
				return ((InternalEList<?>)getCredibility()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.METHODOLOGY__PARADIGM:
				return getParadigm();
			case StudyPackage.METHODOLOGY__APPROACH:
				return getApproach();
			case StudyPackage.METHODOLOGY__DESIGN:
				return getDesign();
			case StudyPackage.METHODOLOGY__THEORY:
				return getTheory();
			case StudyPackage.METHODOLOGY__PARTICIPATION:
				return getParticipation();
			case StudyPackage.METHODOLOGY__SAMPLING_STRATEGY:
				return getSamplingStrategy();
			case StudyPackage.METHODOLOGY__SAMPLE_SIZE_RATIONALE:
				return getSampleSizeRationale();
			case StudyPackage.METHODOLOGY__STOPPING_CRITERION:
				return getStoppingCriterion();
			case StudyPackage.METHODOLOGY__DATA_COLLECTION:
				return getDataCollection();
			case StudyPackage.METHODOLOGY__ANALYSIS_APPROACH:
				return getAnalysisApproach();
			case StudyPackage.METHODOLOGY__SOFTWARE:
				return getSoftware();
			case StudyPackage.METHODOLOGY__REFLEXIVITY:
				return getReflexivity();
			case StudyPackage.METHODOLOGY__LIMITATIONS:
				return getLimitations();
			case StudyPackage.METHODOLOGY__PREREGISTRATION:
				return getPreregistration();
			case StudyPackage.METHODOLOGY__CREDIBILITY:
				return getCredibility();
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
			case StudyPackage.METHODOLOGY__PARADIGM:
				setParadigm((String)newValue);
				return;
			case StudyPackage.METHODOLOGY__APPROACH:
				setApproach((String)newValue);
				return;
			case StudyPackage.METHODOLOGY__DESIGN:
				setDesign((String)newValue);
				return;
			case StudyPackage.METHODOLOGY__THEORY:
				setTheory((String)newValue);
				return;
			case StudyPackage.METHODOLOGY__PARTICIPATION:
				setParticipation((String)newValue);
				return;
			case StudyPackage.METHODOLOGY__SAMPLING_STRATEGY:
				setSamplingStrategy((String)newValue);
				return;
			case StudyPackage.METHODOLOGY__SAMPLE_SIZE_RATIONALE:
				setSampleSizeRationale((String)newValue);
				return;
			case StudyPackage.METHODOLOGY__STOPPING_CRITERION:
				setStoppingCriterion((String)newValue);
				return;
			case StudyPackage.METHODOLOGY__DATA_COLLECTION:
				setDataCollection((String)newValue);
				return;
			case StudyPackage.METHODOLOGY__ANALYSIS_APPROACH:
				setAnalysisApproach((String)newValue);
				return;
			case StudyPackage.METHODOLOGY__SOFTWARE:
				setSoftware((String)newValue);
				return;
			case StudyPackage.METHODOLOGY__REFLEXIVITY:
				setReflexivity((String)newValue);
				return;
			case StudyPackage.METHODOLOGY__LIMITATIONS:
				setLimitations((String)newValue);
				return;
			case StudyPackage.METHODOLOGY__PREREGISTRATION:
				setPreregistration((String)newValue);
				return;
			case StudyPackage.METHODOLOGY__CREDIBILITY:
				getCredibility().clear();
				getCredibility().addAll((Collection<? extends CredibilityStrategy>)newValue);
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
			case StudyPackage.METHODOLOGY__PARADIGM:
				setParadigm(PARADIGM_EDEFAULT);
				return;
			case StudyPackage.METHODOLOGY__APPROACH:
				setApproach(APPROACH_EDEFAULT);
				return;
			case StudyPackage.METHODOLOGY__DESIGN:
				setDesign(DESIGN_EDEFAULT);
				return;
			case StudyPackage.METHODOLOGY__THEORY:
				setTheory(THEORY_EDEFAULT);
				return;
			case StudyPackage.METHODOLOGY__PARTICIPATION:
				setParticipation(PARTICIPATION_EDEFAULT);
				return;
			case StudyPackage.METHODOLOGY__SAMPLING_STRATEGY:
				setSamplingStrategy(SAMPLING_STRATEGY_EDEFAULT);
				return;
			case StudyPackage.METHODOLOGY__SAMPLE_SIZE_RATIONALE:
				setSampleSizeRationale(SAMPLE_SIZE_RATIONALE_EDEFAULT);
				return;
			case StudyPackage.METHODOLOGY__STOPPING_CRITERION:
				setStoppingCriterion(STOPPING_CRITERION_EDEFAULT);
				return;
			case StudyPackage.METHODOLOGY__DATA_COLLECTION:
				setDataCollection(DATA_COLLECTION_EDEFAULT);
				return;
			case StudyPackage.METHODOLOGY__ANALYSIS_APPROACH:
				setAnalysisApproach(ANALYSIS_APPROACH_EDEFAULT);
				return;
			case StudyPackage.METHODOLOGY__SOFTWARE:
				setSoftware(SOFTWARE_EDEFAULT);
				return;
			case StudyPackage.METHODOLOGY__REFLEXIVITY:
				setReflexivity(REFLEXIVITY_EDEFAULT);
				return;
			case StudyPackage.METHODOLOGY__LIMITATIONS:
				setLimitations(LIMITATIONS_EDEFAULT);
				return;
			case StudyPackage.METHODOLOGY__PREREGISTRATION:
				setPreregistration(PREREGISTRATION_EDEFAULT);
				return;
			case StudyPackage.METHODOLOGY__CREDIBILITY:
				getCredibility().clear();
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
			case StudyPackage.METHODOLOGY__PARADIGM:
				return PARADIGM_EDEFAULT == null ? paradigm != null : !PARADIGM_EDEFAULT.equals(paradigm);
			case StudyPackage.METHODOLOGY__APPROACH:
				return APPROACH_EDEFAULT == null ? approach != null : !APPROACH_EDEFAULT.equals(approach);
			case StudyPackage.METHODOLOGY__DESIGN:
				return DESIGN_EDEFAULT == null ? design != null : !DESIGN_EDEFAULT.equals(design);
			case StudyPackage.METHODOLOGY__THEORY:
				return THEORY_EDEFAULT == null ? theory != null : !THEORY_EDEFAULT.equals(theory);
			case StudyPackage.METHODOLOGY__PARTICIPATION:
				return PARTICIPATION_EDEFAULT == null ? participation != null : !PARTICIPATION_EDEFAULT.equals(participation);
			case StudyPackage.METHODOLOGY__SAMPLING_STRATEGY:
				return SAMPLING_STRATEGY_EDEFAULT == null ? samplingStrategy != null : !SAMPLING_STRATEGY_EDEFAULT.equals(samplingStrategy);
			case StudyPackage.METHODOLOGY__SAMPLE_SIZE_RATIONALE:
				return SAMPLE_SIZE_RATIONALE_EDEFAULT == null ? sampleSizeRationale != null : !SAMPLE_SIZE_RATIONALE_EDEFAULT.equals(sampleSizeRationale);
			case StudyPackage.METHODOLOGY__STOPPING_CRITERION:
				return STOPPING_CRITERION_EDEFAULT == null ? stoppingCriterion != null : !STOPPING_CRITERION_EDEFAULT.equals(stoppingCriterion);
			case StudyPackage.METHODOLOGY__DATA_COLLECTION:
				return DATA_COLLECTION_EDEFAULT == null ? dataCollection != null : !DATA_COLLECTION_EDEFAULT.equals(dataCollection);
			case StudyPackage.METHODOLOGY__ANALYSIS_APPROACH:
				return ANALYSIS_APPROACH_EDEFAULT == null ? analysisApproach != null : !ANALYSIS_APPROACH_EDEFAULT.equals(analysisApproach);
			case StudyPackage.METHODOLOGY__SOFTWARE:
				return SOFTWARE_EDEFAULT == null ? software != null : !SOFTWARE_EDEFAULT.equals(software);
			case StudyPackage.METHODOLOGY__REFLEXIVITY:
				return REFLEXIVITY_EDEFAULT == null ? reflexivity != null : !REFLEXIVITY_EDEFAULT.equals(reflexivity);
			case StudyPackage.METHODOLOGY__LIMITATIONS:
				return LIMITATIONS_EDEFAULT == null ? limitations != null : !LIMITATIONS_EDEFAULT.equals(limitations);
			case StudyPackage.METHODOLOGY__PREREGISTRATION:
				return PREREGISTRATION_EDEFAULT == null ? preregistration != null : !PREREGISTRATION_EDEFAULT.equals(preregistration);
			case StudyPackage.METHODOLOGY__CREDIBILITY:
				return credibility != null && !credibility.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //MethodologyImpl
