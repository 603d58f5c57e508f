/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Methodology</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the study goes about finding answers, and how it makes sure that they can be trusted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldway.model.study.Methodology#getParadigm <em>Paradigm</em>}</li>
 *   <li>{@link org.fieldway.model.study.Methodology#getApproach <em>Approach</em>}</li>
 *   <li>{@link org.fieldway.model.study.Methodology#getDesign <em>Design</em>}</li>
 *   <li>{@link org.fieldway.model.study.Methodology#getTheory <em>Theory</em>}</li>
 *   <li>{@link org.fieldway.model.study.Methodology#getParticipation <em>Participation</em>}</li>
 *   <li>{@link org.fieldway.model.study.Methodology#getSamplingStrategy <em>Sampling Strategy</em>}</li>
 *   <li>{@link org.fieldway.model.study.Methodology#getSampleSizeRationale <em>Sample Size Rationale</em>}</li>
 *   <li>{@link org.fieldway.model.study.Methodology#getStoppingCriterion <em>Stopping Criterion</em>}</li>
 *   <li>{@link org.fieldway.model.study.Methodology#getDataCollection <em>Data Collection</em>}</li>
 *   <li>{@link org.fieldway.model.study.Methodology#getAnalysisApproach <em>Analysis Approach</em>}</li>
 *   <li>{@link org.fieldway.model.study.Methodology#getSoftware <em>Software</em>}</li>
 *   <li>{@link org.fieldway.model.study.Methodology#getReflexivity <em>Reflexivity</em>}</li>
 *   <li>{@link org.fieldway.model.study.Methodology#getLimitations <em>Limitations</em>}</li>
 *   <li>{@link org.fieldway.model.study.Methodology#getPreregistration <em>Preregistration</em>}</li>
 *   <li>{@link org.fieldway.model.study.Methodology#getCredibility <em>Credibility</em>}</li>
 * </ul>
 *
 * @see org.fieldway.model.study.StudyPackage#getMethodology()
 * @model
 * @generated
 */
public interface Methodology extends Identified {
	/**
	 * Returns the value of the '<em><b>Paradigm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The view of knowledge on which the study stands, for instance interpretivist or critical realist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paradigm</em>' attribute.
	 * @see #setParadigm(String)
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_Paradigm()
	 * @model
	 * @generated
	 */
	String getParadigm();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Methodology#getParadigm <em>Paradigm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paradigm</em>' attribute.
	 * @see #getParadigm()
	 * @generated
	 */
	void setParadigm(String value);

	/**
	 * Returns the value of the '<em><b>Approach</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The methodological tradition, for instance participatory action research or phenomenology.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approach</em>' attribute.
	 * @see #setApproach(String)
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_Approach()
	 * @model
	 * @generated
	 */
	String getApproach();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Methodology#getApproach <em>Approach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approach</em>' attribute.
	 * @see #getApproach()
	 * @generated
	 */
	void setApproach(String value);

	/**
	 * Returns the value of the '<em><b>Design</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The design of the study and why it fits the questions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Design</em>' attribute.
	 * @see #setDesign(String)
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_Design()
	 * @model
	 * @generated
	 */
	String getDesign();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Methodology#getDesign <em>Design</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Design</em>' attribute.
	 * @see #getDesign()
	 * @generated
	 */
	void setDesign(String value);

	/**
	 * Returns the value of the '<em><b>Theory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Theories and concepts that guide the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Theory</em>' attribute.
	 * @see #setTheory(String)
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_Theory()
	 * @model
	 * @generated
	 */
	String getTheory();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Methodology#getTheory <em>Theory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Theory</em>' attribute.
	 * @see #getTheory()
	 * @generated
	 */
	void setTheory(String value);

	/**
	 * Returns the value of the '<em><b>Participation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How people with experience of the services shape the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participation</em>' attribute.
	 * @see #setParticipation(String)
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_Participation()
	 * @model
	 * @generated
	 */
	String getParticipation();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Methodology#getParticipation <em>Participation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participation</em>' attribute.
	 * @see #getParticipation()
	 * @generated
	 */
	void setParticipation(String value);

	/**
	 * Returns the value of the '<em><b>Sampling Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How participants are chosen, for instance purposive with maximum variation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sampling Strategy</em>' attribute.
	 * @see #setSamplingStrategy(String)
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_SamplingStrategy()
	 * @model
	 * @generated
	 */
	String getSamplingStrategy();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Methodology#getSamplingStrategy <em>Sampling Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sampling Strategy</em>' attribute.
	 * @see #getSamplingStrategy()
	 * @generated
	 */
	void setSamplingStrategy(String value);

	/**
	 * Returns the value of the '<em><b>Sample Size Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this number of participants is thought to be enough.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample Size Rationale</em>' attribute.
	 * @see #setSampleSizeRationale(String)
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_SampleSizeRationale()
	 * @model
	 * @generated
	 */
	String getSampleSizeRationale();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Methodology#getSampleSizeRationale <em>Sample Size Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Size Rationale</em>' attribute.
	 * @see #getSampleSizeRationale()
	 * @generated
	 */
	void setSampleSizeRationale(String value);

	/**
	 * Returns the value of the '<em><b>Stopping Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the team decides that enough material has been gathered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stopping Criterion</em>' attribute.
	 * @see #setStoppingCriterion(String)
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_StoppingCriterion()
	 * @model
	 * @generated
	 */
	String getStoppingCriterion();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Methodology#getStoppingCriterion <em>Stopping Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stopping Criterion</em>' attribute.
	 * @see #getStoppingCriterion()
	 * @generated
	 */
	void setStoppingCriterion(String value);

	/**
	 * Returns the value of the '<em><b>Data Collection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How material is gathered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Collection</em>' attribute.
	 * @see #setDataCollection(String)
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_DataCollection()
	 * @model
	 * @generated
	 */
	String getDataCollection();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Methodology#getDataCollection <em>Data Collection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Collection</em>' attribute.
	 * @see #getDataCollection()
	 * @generated
	 */
	void setDataCollection(String value);

	/**
	 * Returns the value of the '<em><b>Analysis Approach</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How material is analysed, for instance reflexive thematic analysis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysis Approach</em>' attribute.
	 * @see #setAnalysisApproach(String)
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_AnalysisApproach()
	 * @model
	 * @generated
	 */
	String getAnalysisApproach();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Methodology#getAnalysisApproach <em>Analysis Approach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysis Approach</em>' attribute.
	 * @see #getAnalysisApproach()
	 * @generated
	 */
	void setAnalysisApproach(String value);

	/**
	 * Returns the value of the '<em><b>Software</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The software used in analysis, with its version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Software</em>' attribute.
	 * @see #setSoftware(String)
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_Software()
	 * @model
	 * @generated
	 */
	String getSoftware();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Methodology#getSoftware <em>Software</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Software</em>' attribute.
	 * @see #getSoftware()
	 * @generated
	 */
	void setSoftware(String value);

	/**
	 * Returns the value of the '<em><b>Reflexivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the team reflects on its own influence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reflexivity</em>' attribute.
	 * @see #setReflexivity(String)
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_Reflexivity()
	 * @model
	 * @generated
	 */
	String getReflexivity();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Methodology#getReflexivity <em>Reflexivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reflexivity</em>' attribute.
	 * @see #getReflexivity()
	 * @generated
	 */
	void setReflexivity(String value);

	/**
	 * Returns the value of the '<em><b>Limitations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the design cannot show.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limitations</em>' attribute.
	 * @see #setLimitations(String)
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_Limitations()
	 * @model
	 * @generated
	 */
	String getLimitations();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Methodology#getLimitations <em>Limitations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limitations</em>' attribute.
	 * @see #getLimitations()
	 * @generated
	 */
	void setLimitations(String value);

	/**
	 * Returns the value of the '<em><b>Preregistration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address at which the design was registered in advance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preregistration</em>' attribute.
	 * @see #setPreregistration(String)
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_Preregistration()
	 * @model
	 * @generated
	 */
	String getPreregistration();

	/**
	 * Sets the value of the '{@link org.fieldway.model.study.Methodology#getPreregistration <em>Preregistration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preregistration</em>' attribute.
	 * @see #getPreregistration()
	 * @generated
	 */
	void setPreregistration(String value);

	/**
	 * Returns the value of the '<em><b>Credibility</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldway.model.study.CredibilityStrategy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done so that findings can be trusted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credibility</em>' containment reference list.
	 * @see org.fieldway.model.study.StudyPackage#getMethodology_Credibility()
	 * @model containment="true"
	 * @generated
	 */
	EList<CredibilityStrategy> getCredibility();

} // Methodology
