<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Secretariat</name>
  <message>
   <source>
… and {number} more</source>
   <translation>
… et {number} de plus</translation>
  </message>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>&amp;About Secretariat</source>
   <translation>À &amp;propos de Secretariat</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Ajouter</translation>
  </message>
  <message>
   <source>&amp;Add agenda item</source>
   <translation>&amp;Ajouter une question à l’ordre du jour</translation>
  </message>
  <message>
   <source>&amp;Add below</source>
   <translation>Ajouter en dess&amp;ous</translation>
  </message>
  <message>
   <source>&amp;Add session</source>
   <translation>&amp;Ajouter une session</translation>
  </message>
  <message>
   <source>&amp;Add to my dictionary</source>
   <translation>&amp;Ajouter à mon dictionnaire</translation>
  </message>
  <message>
   <source>&amp;Add …</source>
   <translation>&amp;Ajouter …</translation>
  </message>
  <message>
   <source>&amp;Addendum</source>
   <translation>&amp;Addendum</translation>
  </message>
  <message>
   <source>&amp;Adopt and lock</source>
   <translation>&amp;Adopter et verrouiller</translation>
  </message>
  <message>
   <source>&amp;Adopted text …</source>
   <translation>Te&amp;xte adopté …</translation>
  </message>
  <message>
   <source>&amp;Agenda</source>
   <translation>&amp;Ordre du jour</translation>
  </message>
  <message>
   <source>&amp;Apostrophes</source>
   <translation>&amp;Apostrophes</translation>
  </message>
  <message>
   <source>&amp;Appendix ({count})</source>
   <translation>&amp;Annexe ({count})</translation>
  </message>
  <message>
   <source>&amp;Appraisal</source>
   <translation>É&amp;valuation</translation>
  </message>
  <message>
   <source>&amp;As drawn up</source>
   <translation>Comme &amp;rédigé</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Précédent</translation>
  </message>
  <message>
   <source>&amp;bis</source>
   <translation>&amp;bis</translation>
  </message>
  <message>
   <source>&amp;Blank</source>
   <translation>&amp;Vide</translation>
  </message>
  <message>
   <source>&amp;Blanks that keep together</source>
   <translation>&amp;Blancs insécables</translation>
  </message>
  <message>
   <source>&amp;Bold</source>
   <translation>&amp;Gras</translation>
  </message>
  <message>
   <source>&amp;Bring together</source>
   <translation>&amp;Réunir</translation>
  </message>
  <message>
   <source>&amp;Bring together …</source>
   <translation>&amp;Réunir …</translation>
  </message>
  <message>
   <source>&amp;Browse …</source>
   <translation>&amp;Parcourir …</translation>
  </message>
  <message>
   <source>&amp;Buttons and fields</source>
   <translation>&amp;Boutons et champs</translation>
  </message>
  <message>
   <source>&amp;Calendar</source>
   <translation>&amp;Calendrier</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message numerus="yes">
   <source>&amp;Change {n:,} activities</source>
   <translation>
    <numerusform>&amp;Modifier {n:,} activité</numerusform>
    <numerusform>&amp;Modifier {n:,} activités</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Change …</source>
   <translation>&amp;Changer …</translation>
  </message>
  <message>
   <source>&amp;Check</source>
   <translation>&amp;Vérifier</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Choisir</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Fermer</translation>
  </message>
  <message>
   <source>&amp;Close the program</source>
   <translation>&amp;Fermer le programme</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Couleurs</translation>
  </message>
  <message>
   <source>&amp;Columns</source>
   <translation>&amp;Colonnes</translation>
  </message>
  <message>
   <source>&amp;Comment</source>
   <translation>C&amp;ommentaire</translation>
  </message>
  <message>
   <source>&amp;Committee</source>
   <translation>C&amp;ommission</translation>
  </message>
  <message>
   <source>&amp;Compare with the draft …</source>
   <translation>&amp;Comparer au projet …</translation>
  </message>
  <message>
   <source>&amp;Compare …</source>
   <translation>&amp;Comparer …</translation>
  </message>
  <message>
   <source>&amp;Continuation</source>
   <translation>&amp;Suite</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Correct while typing</source>
   <translation>Corriger pendant &amp;la frappe</translation>
  </message>
  <message>
   <source>&amp;Corrigendum</source>
   <translation>&amp;Corrigendum</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Sombre</translation>
  </message>
  <message>
   <source>&amp;Dashes</source>
   <translation>&amp;Tirets</translation>
  </message>
  <message>
   <source>&amp;Date of issue</source>
   <translation>&amp;Date de publication</translation>
  </message>
  <message>
   <source>&amp;Decide …</source>
   <translation>&amp;Trancher …</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Supprimer</translation>
  </message>
  <message>
   <source>&amp;Delete a view</source>
   <translation>&amp;Supprimer une vue</translation>
  </message>
  <message>
   <source>&amp;Delete activity</source>
   <translation>&amp;Supprimer l’activité</translation>
  </message>
  <message>
   <source>&amp;Delete row</source>
   <translation>&amp;Supprimer la ligne</translation>
  </message>
  <message>
   <source>&amp;Details</source>
   <translation>Déta&amp;ils</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>&amp;Terminé</translation>
  </message>
  <message>
   <source>&amp;Doubts ({count})</source>
   <translation>&amp;Doutes ({count})</translation>
  </message>
  <message>
   <source>&amp;Draft the section</source>
   <translation>&amp;Rédiger la section</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>Éditio&amp;n</translation>
  </message>
  <message>
   <source>&amp;Edit …</source>
   <translation>M&amp;odifier …</translation>
  </message>
  <message>
   <source>&amp;End the tour</source>
   <translation>&amp;Finir la visite</translation>
  </message>
  <message>
   <source>&amp;English</source>
   <translation>&amp;Anglais</translation>
  </message>
  <message>
   <source>&amp;Everything</source>
   <translation>&amp;Tout</translation>
  </message>
  <message>
   <source>&amp;Excel</source>
   <translation>&amp;Excel</translation>
  </message>
  <message>
   <source>&amp;Export all the same</source>
   <translation>&amp;Exporter quand même</translation>
  </message>
  <message>
   <source>&amp;Export paper and appendix</source>
   <translation>&amp;Exporter le document et l’annexe</translation>
  </message>
  <message>
   <source>&amp;Export the PDF</source>
   <translation>&amp;Exporter le PDF</translation>
  </message>
  <message>
   <source>&amp;Export …</source>
   <translation>&amp;Exporter …</translation>
  </message>
  <message>
   <source>&amp;Exports</source>
   <translation>&amp;Exportations</translation>
  </message>
  <message>
   <source>&amp;Field</source>
   <translation>&amp;Champ</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Files</source>
   <translation>&amp;Fichiers</translation>
  </message>
  <message>
   <source>&amp;Fill down</source>
   <translation>&amp;Recopier vers le bas</translation>
  </message>
  <message>
   <source>&amp;Find</source>
   <translation>Rec&amp;hercher</translation>
  </message>
  <message>
   <source>&amp;Find …</source>
   <translation>Rec&amp;hercher …</translation>
  </message>
  <message>
   <source>&amp;Findings</source>
   <translation>C&amp;onstatations</translation>
  </message>
  <message>
   <source>&amp;Follow-up table</source>
   <translation>&amp;Tableau de suivi</translation>
  </message>
  <message>
   <source>&amp;Footnote</source>
   <translation>&amp;Note de bas de page</translation>
  </message>
  <message>
   <source>&amp;Forum</source>
   <translation>&amp;Forum</translation>
  </message>
  <message>
   <source>&amp;Français</source>
   <translation>&amp;Français</translation>
  </message>
  <message>
   <source>&amp;French</source>
   <translation>&amp;Français</translation>
  </message>
  <message>
   <source>&amp;From</source>
   <translation>&amp;Du</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Continuer</translation>
  </message>
  <message>
   <source>&amp;Go there</source>
   <translation>&amp;Y aller</translation>
  </message>
  <message>
   <source>&amp;Go to paragraph</source>
   <translation>&amp;Aller au paragraphe</translation>
  </message>
  <message>
   <source>&amp;Go to paragraph …</source>
   <translation>A&amp;ller au paragraphe …</translation>
  </message>
  <message>
   <source>&amp;Go to the first paper</source>
   <translation>&amp;Aller au premier document</translation>
  </message>
  <message>
   <source>&amp;Hand out a copy …</source>
   <translation>&amp;Remettre une copie …</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Aide</translation>
  </message>
  <message>
   <source>&amp;High contrast</source>
   <translation>C&amp;ontraste élevé</translation>
  </message>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Historique</translation>
  </message>
  <message>
   <source>&amp;Hyphenate words</source>
   <translation>&amp;Couper les mots</translation>
  </message>
  <message>
   <source>&amp;Import</source>
   <translation>&amp;Importer</translation>
  </message>
  <message>
   <source>&amp;Import a paper …</source>
   <translation>&amp;Importer un document …</translation>
  </message>
  <message>
   <source>&amp;Import …</source>
   <translation>I&amp;mporter …</translation>
  </message>
  <message>
   <source>&amp;Insert</source>
   <translation>&amp;Insérer</translation>
  </message>
  <message>
   <source>&amp;Institutional support</source>
   <translation>Appui &amp;institutionnel</translation>
  </message>
  <message>
   <source>&amp;Into the folder</source>
   <translation>&amp;Dans le dossier</translation>
  </message>
  <message>
   <source>&amp;Issue</source>
   <translation>&amp;Publier</translation>
  </message>
  <message>
   <source>&amp;Issue …</source>
   <translation>P&amp;ublier …</translation>
  </message>
  <message>
   <source>&amp;Italic</source>
   <translation>&amp;Italique</translation>
  </message>
  <message>
   <source>&amp;Items that come back</source>
   <translation>&amp;Questions qui reviennent</translation>
  </message>
  <message>
   <source>&amp;Keep</source>
   <translation>&amp;Garder</translation>
  </message>
  <message>
   <source>&amp;Keep both</source>
   <translation>&amp;Garder les deux</translation>
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation>&amp;Clavier</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Langue</translation>
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation>Texte plus &amp;grand</translation>
  </message>
  <message>
   <source>&amp;Later</source>
   <translation>&amp;Plus tard</translation>
  </message>
  <message>
   <source>&amp;Lead</source>
   <translation>C&amp;hef de file</translation>
  </message>
  <message>
   <source>&amp;Leave it</source>
   <translation>&amp;Le laisser tel quel</translation>
  </message>
  <message>
   <source>&amp;Left out ({count})</source>
   <translation>Laissé de &amp;côté ({count})</translation>
  </message>
  <message>
   <source>&amp;Less indented</source>
   <translation>&amp;Diminuer le retrait</translation>
  </message>
  <message>
   <source>&amp;Life of the recommendation</source>
   <translation>Parcours de &amp;la recommandation</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Clair</translation>
  </message>
  <message>
   <source>&amp;Link</source>
   <translation>&amp;Lier</translation>
  </message>
  <message>
   <source>&amp;Lock the correction</source>
   <translation>&amp;Verrouiller la correction</translation>
  </message>
  <message>
   <source>&amp;Look</source>
   <translation>&amp;Aspect</translation>
  </message>
  <message>
   <source>&amp;Look at them</source>
   <translation>&amp;Les examiner</translation>
  </message>
  <message>
   <source>&amp;Machine</source>
   <translation>&amp;Machine</translation>
  </message>
  <message>
   <source>&amp;Make the chosen names one</source>
   <translation>&amp;Réunir les noms choisis en un seul</translation>
  </message>
  <message>
   <source>&amp;Make the file</source>
   <translation>&amp;Créer le fichier</translation>
  </message>
  <message>
   <source>&amp;Make the sample …</source>
   <translation>Créer l’e&amp;xemple …</translation>
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation>&amp;Manuel</translation>
  </message>
  <message>
   <source>&amp;Merge into one</source>
   <translation>&amp;Fusionner en une seule</translation>
  </message>
  <message>
   <source>&amp;Month</source>
   <translation>&amp;Mois</translation>
  </message>
  <message>
   <source>&amp;More indented</source>
   <translation>&amp;Augmenter le retrait</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>&amp;Name of the view</source>
   <translation>&amp;Nom de la vue</translation>
  </message>
  <message>
   <source>&amp;Name this version</source>
   <translation>&amp;Nommer cette version</translation>
  </message>
  <message>
   <source>&amp;Name, or Name (capacity)</source>
   <translation>&amp;Nom, ou Nom (qualité)</translation>
  </message>
  <message>
   <source>&amp;National follow-up</source>
   <translation>Suivi &amp;national</translation>
  </message>
  <message>
   <source>&amp;Navigator</source>
   <translation>Na&amp;vigateur</translation>
  </message>
  <message>
   <source>&amp;Neither</source>
   <translation>Ni l’un &amp;ni l’autre</translation>
  </message>
  <message>
   <source>&amp;New paper</source>
   <translation>&amp;Nouveau document</translation>
  </message>
  <message>
   <source>&amp;New value</source>
   <translation>&amp;Nouvelle valeur</translation>
  </message>
  <message>
   <source>&amp;New working file</source>
   <translation>&amp;Nouveau fichier de travail</translation>
  </message>
  <message>
   <source>&amp;New …</source>
   <translation>&amp;Nouveau …</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Suivant</translation>
  </message>
  <message>
   <source>&amp;Next change</source>
   <translation>Modification &amp;suivante</translation>
  </message>
  <message>
   <source>&amp;Next comment</source>
   <translation>Commentaire &amp;suivant</translation>
  </message>
  <message>
   <source>&amp;No, thank you</source>
   <translation>&amp;Non, merci</translation>
  </message>
  <message>
   <source>&amp;Notes</source>
   <translation>&amp;Notes</translation>
  </message>
  <message>
   <source>&amp;Numbers to Excel</source>
   <translation>&amp;Chiffres vers Excel</translation>
  </message>
  <message>
   <source>&amp;Office</source>
   <translation>&amp;Bureau</translation>
  </message>
  <message>
   <source>&amp;OK</source>
   <translation>&amp;OK</translation>
  </message>
  <message>
   <source>&amp;Open a working file</source>
   <translation>&amp;Ouvrir un fichier de travail</translation>
  </message>
  <message>
   <source>&amp;Open it instead</source>
   <translation>&amp;L’ouvrir plutôt</translation>
  </message>
  <message>
   <source>&amp;Open the draft</source>
   <translation>&amp;Ouvrir le projet</translation>
  </message>
  <message>
   <source>&amp;Open what is left</source>
   <translation>&amp;Ouvrir ce qui reste</translation>
  </message>
  <message>
   <source>&amp;Open …</source>
   <translation>&amp;Ouvrir …</translation>
  </message>
  <message>
   <source>&amp;Order</source>
   <translation>O&amp;rdre</translation>
  </message>
  <message>
   <source>&amp;Outcome</source>
   <translation>&amp;Issue</translation>
  </message>
  <message>
   <source>&amp;Outline</source>
   <translation>&amp;Plan</translation>
  </message>
  <message>
   <source>&amp;Paper</source>
   <translation>&amp;Document</translation>
  </message>
  <message>
   <source>&amp;Paragraph</source>
   <translation>&amp;Paragraphe</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>C&amp;oller</translation>
  </message>
  <message>
   <source>&amp;Path or address</source>
   <translation>C&amp;hemin ou adresse</translation>
  </message>
  <message>
   <source>&amp;PDF</source>
   <translation>&amp;PDF</translation>
  </message>
  <message>
   <source>&amp;Person</source>
   <translation>&amp;Personne</translation>
  </message>
  <message>
   <source>&amp;Pictures as PDF</source>
   <translation>&amp;Images en PDF</translation>
  </message>
  <message>
   <source>&amp;Place</source>
   <translation>&amp;Lieu</translation>
  </message>
  <message>
   <source>&amp;Previous change</source>
   <translation>Modification &amp;précédente</translation>
  </message>
  <message>
   <source>&amp;Previous comment</source>
   <translation>Commentaire &amp;précédent</translation>
  </message>
  <message>
   <source>&amp;Print …</source>
   <translation>Im&amp;primer …</translation>
  </message>
  <message>
   <source>&amp;Question</source>
   <translation>&amp;Question</translation>
  </message>
  <message>
   <source>&amp;Questions into a paper …</source>
   <translation>&amp;Questions dans un document …</translation>
  </message>
  <message>
   <source>&amp;Questions …</source>
   <translation>&amp;Questions …</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;Quotation marks</source>
   <translation>&amp;Guillemets</translation>
  </message>
  <message>
   <source>&amp;Ranking of proposals</source>
   <translation>&amp;Classement des propositions</translation>
  </message>
  <message>
   <source>&amp;Reason for the correction</source>
   <translation>&amp;Motif de la correction</translation>
  </message>
  <message>
   <source>&amp;Recognised</source>
   <translation>&amp;Reconnu</translation>
  </message>
  <message>
   <source>&amp;Recommendation</source>
   <translation>&amp;Recommandation</translation>
  </message>
  <message>
   <source>&amp;Record of decisions</source>
   <translation>Relevé des &amp;décisions</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>&amp;Reference …</source>
   <translation>&amp;Renvoi …</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Retirer</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>&amp;Renommer</translation>
  </message>
  <message>
   <source>&amp;Replace</source>
   <translation>&amp;Remplacer</translation>
  </message>
  <message>
   <source>&amp;Replace {ticked:,}</source>
   <translation>&amp;Remplacer {ticked:,}</translation>
  </message>
  <message>
   <source>&amp;Responsible</source>
   <translation>&amp;Responsable</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Restaurer</translation>
  </message>
  <message>
   <source>&amp;Restore this as a new version</source>
   <translation>&amp;Rétablir ceci comme nouvelle version</translation>
  </message>
  <message>
   <source>&amp;Restore …</source>
   <translation>Re&amp;staurer …</translation>
  </message>
  <message>
   <source>&amp;Retry</source>
   <translation>&amp;Réessayer</translation>
  </message>
  <message>
   <source>&amp;Review</source>
   <translation>&amp;Révision</translation>
  </message>
  <message>
   <source>&amp;Revision</source>
   <translation>&amp;Révision</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Enregistrer</translation>
  </message>
  <message>
   <source>&amp;Save now</source>
   <translation>Enre&amp;gistrer maintenant</translation>
  </message>
  <message>
   <source>&amp;Save this view …</source>
   <translation>&amp;Enregistrer cette vue …</translation>
  </message>
  <message>
   <source>&amp;Save …</source>
   <translation>&amp;Enregistrer …</translation>
  </message>
  <message>
   <source>&amp;Search everywhere …</source>
   <translation>Rechercher parto&amp;ut …</translation>
  </message>
  <message>
   <source>&amp;Send</source>
   <translation>&amp;Envoyer</translation>
  </message>
  <message>
   <source>&amp;Send rows out as a sheet …</source>
   <translation>&amp;Envoyer des lignes sous forme de feuille …</translation>
  </message>
  <message>
   <source>&amp;Session</source>
   <translation>&amp;Session</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>Texte plus p&amp;etit</translation>
  </message>
  <message>
   <source>&amp;Spanish</source>
   <translation>E&amp;spagnol</translation>
  </message>
  <message>
   <source>&amp;Start next session from this one …</source>
   <translation>&amp;Commencer la session suivante à partir de celle-ci …</translation>
  </message>
  <message>
   <source>&amp;Start the session</source>
   <translation>&amp;Commencer la session</translation>
  </message>
  <message>
   <source>&amp;Status</source>
   <translation>É&amp;tat</translation>
  </message>
  <message>
   <source>&amp;Stay</source>
   <translation>Rester &amp;ici</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>A&amp;rrêter</translation>
  </message>
  <message>
   <source>&amp;Style</source>
   <translation>&amp;Style</translation>
  </message>
  <message>
   <source>&amp;Symbol</source>
   <translation>&amp;Cote</translation>
  </message>
  <message>
   <source>&amp;Table</source>
   <translation>&amp;Tableau</translation>
  </message>
  <message>
   <source>&amp;Take all shown</source>
   <translation>&amp;Prendre tout ce qui est affiché</translation>
  </message>
  <message>
   <source>&amp;Text</source>
   <translation>&amp;Texte</translation>
  </message>
  <message>
   <source>&amp;Text size</source>
   <translation>&amp;Taille du texte</translation>
  </message>
  <message>
   <source>&amp;Three dots</source>
   <translation>T&amp;rois points</translation>
  </message>
  <message>
   <source>&amp;Timeline</source>
   <translation>Chro&amp;nologie</translation>
  </message>
  <message>
   <source>&amp;Title</source>
   <translation>&amp;Titre</translation>
  </message>
  <message>
   <source>&amp;To</source>
   <translation>&amp;Au</translation>
  </message>
  <message>
   <source>&amp;Tour</source>
   <translation>&amp;Visite guidée</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Réessayer</translation>
  </message>
  <message>
   <source>&amp;Unchanged passages too</source>
   <translation>Aussi les passages &amp;inchangés</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Unlink</source>
   <translation>&amp;Délier</translation>
  </message>
  <message>
   <source>&amp;Until</source>
   <translation>&amp;Jusqu’au</translation>
  </message>
  <message>
   <source>&amp;Use these words</source>
   <translation>&amp;Utiliser ces mots</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>Affic&amp;hage</translation>
  </message>
  <message>
   <source>&amp;Where</source>
   <translation>&amp;Où</translation>
  </message>
  <message>
   <source>&amp;Where it goes</source>
   <translation>&amp;Où il va</translation>
  </message>
  <message>
   <source>&amp;Who changed what …</source>
   <translation>Q&amp;ui a changé quoi …</translation>
  </message>
  <message>
   <source>&amp;Word</source>
   <translation>&amp;Word</translation>
  </message>
  <message>
   <source>&amp;Work item</source>
   <translation>Activité de pro&amp;gramme</translation>
  </message>
  <message>
   <source>&amp;Write as PDF</source>
   <translation>É&amp;crire en PDF</translation>
  </message>
  <message>
   <source>&amp;Writing</source>
   <translation>É&amp;criture</translation>
  </message>
  <message>
   <source>&amp;Year</source>
   <translation>&amp;Année</translation>
  </message>
  <message>
   <source>&amp;Year of dates that do not name one</source>
   <translation>&amp;Année des dates qui n’en indiquent pas</translation>
  </message>
  <message>
   <source>&amp;You</source>
   <translation>&amp;Vous</translation>
  </message>
  <message>
   <source>(heading without words)</source>
   <translation>(titre sans texte)</translation>
  </message>
  <message>
   <source>(no words yet)</source>
   <translation>(pas encore de texte)</translation>
  </message>
  <message>
   <source>(nobody named)</source>
   <translation>(personne n’est nommé)</translation>
  </message>
  <message>
   <source>(none)</source>
   <translation>(aucune)</translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(rien)</translation>
  </message>
  <message>
   <source>1 {month} {year}</source>
   <translation>1er {month} {year}</translation>
  </message>
  <message>
   <source>10 costs next to nothing, time of staff included</source>
   <translation>10 ne coûte presque rien, temps du personnel compris</translation>
  </message>
  <message>
   <source>12, 12(a), II, note 3, A1</source>
   <translation>12, 12(a), II, note 3, A1</translation>
  </message>
  <message>
   <source>19-20 October 2004</source>
   <translation>19-20 octobre 2004</translation>
  </message>
  <message>
   <source>888 of 888</source>
   <translation>888 sur 888</translation>
  </message>
  <message>
   <source>; </source>
   <translation> ; </translation>
  </message>
  <message>
   <source>[note {number}]</source>
   <translation>[note {number}]</translation>
  </message>
  <message>
   <source>[note]</source>
   <translation>[note]</translation>
  </message>
  <message>
   <source>[ref.]</source>
   <translation>[renvoi]</translation>
  </message>
  <message>
   <source>[reference]</source>
   <translation>[renvoi]</translation>
  </message>
  <message>
   <source>A &amp;document it cites …</source>
   <translation>Un &amp;document qu’il cite …</translation>
  </message>
  <message>
   <source>A &amp;paragraph it rests on …</source>
   <translation>Un &amp;paragraphe sur lequel elle repose …</translation>
  </message>
  <message>
   <source>A &amp;paragraph …</source>
   <translation>Un &amp;paragraphe …</translation>
  </message>
  <message>
   <source>A &amp;work item it leads to …</source>
   <translation>Une activité de pro&amp;gramme à laquelle elle mène …</translation>
  </message>
  <message>
   <source>A .gbwp file from this computer, a stick or a share.</source>
   <translation>Un fichier .gbwp de cet ordinateur, d’une clé ou d’un partage.</translation>
  </message>
  <message>
   <source>a cell holds {count:,} characters, more than {limit:,}</source>
   <translation>une cellule contient {count:,} caractères, plus que {limit:,}</translation>
  </message>
  <message>
   <source>a cell is longer than {count:,} characters</source>
   <translation>une cellule compte plus de {count:,} caractères</translation>
  </message>
  <message>
   <source>a change it records cannot be true</source>
   <translation>une modification qu’il enregistre ne peut pas être vraie</translation>
  </message>
  <message>
   <source>a change it records descends from what is not there, or from something else</source>
   <translation>une modification qu’il enregistre descend de ce qui n’existe pas, ou d’autre chose</translation>
  </message>
  <message>
   <source>a change it records is not what it was</source>
   <translation>une modification qu’il enregistre n’est pas ce qu’elle était</translation>
  </message>
  <message>
   <source>a closing bracket</source>
   <translation>une parenthèse fermante</translation>
  </message>
  <message>
   <source>A colleague’s copy may hold what is missing: bring it together with this one.</source>
   <translation>La copie d’un collègue contient peut-être ce qui manque : réunissez-la avec celle-ci.</translation>
  </message>
  <message>
   <source>a comment</source>
   <translation>un commentaire</translation>
  </message>
  <message>
   <source>A comment needs a few words.</source>
   <translation>Un commentaire a besoin de quelques mots.</translation>
  </message>
  <message>
   <source>a comment on {place}</source>
   <translation>un commentaire sur : {place}</translation>
  </message>
  <message>
   <source>a confirmed translation</source>
   <translation>une traduction confirmée</translation>
  </message>
  <message>
   <source>A copy to be read</source>
   <translation>Une copie de lecture</translation>
  </message>
  <message>
   <source>A copy to work in</source>
   <translation>Une copie de travail</translation>
  </message>
  <message>
   <source>A copy to work in is brought back with “Bring together”. A copy to read opens everywhere, but cannot be changed.</source>
   <translation>Une copie de travail se rapporte avec « Réunir ». Une copie de lecture s’ouvre partout, mais ne peut pas être modifiée.</translation>
  </message>
  <message>
   <source>A copy was saved as {target}</source>
   <translation>Une copie a été enregistrée sous {target}</translation>
  </message>
  <message>
   <source>a correction</source>
   <translation>une correction</translation>
  </message>
  <message>
   <source>a criterion of the ranking</source>
   <translation>un critère du classement</translation>
  </message>
  <message>
   <source>A curved apostrophe for a straight one</source>
   <translation>Une apostrophe courbe à la place d’une droite</translation>
  </message>
  <message>
   <source>A dash for two hyphens, or for one between blanks</source>
   <translation>Un tiret pour deux traits d’union, ou pour un entre deux blancs</translation>
  </message>
  <message>
   <source>A day, such as 19.10.2004</source>
   <translation>Un jour, par exemple 19.10.2004</translation>
  </message>
  <message>
   <source>A draft is open for {symbol} already; issue it first, or close it.</source>
   <translation>Un projet est déjà ouvert pour {symbol} ; publiez-le d’abord, ou fermez-le.</translation>
  </message>
  <message>
   <source>A figure stands in the words as a mark and is counted each time anew; cancelled activities do not count.</source>
   <translation>Un chiffre figure dans le texte comme une marque et est compté à nouveau chaque fois ; les activités annulées ne comptent pas.</translation>
  </message>
  <message>
   <source>A figure stands in the words of a heading, a paragraph or an item.</source>
   <translation>Un chiffre se place dans les mots d’un titre, d’un paragraphe ou d’un alinéa.</translation>
  </message>
  <message>
   <source>a file stands where its folder should be</source>
   <translation>un fichier se trouve à la place de son dossier</translation>
  </message>
  <message>
   <source>A finished session to look around in</source>
   <translation>Une session terminée pour faire connaissance</translation>
  </message>
  <message>
   <source>A finished session to look around in. Your files are not touched.</source>
   <translation>Une session terminée pour faire connaissance. Vos fichiers ne sont pas touchés.</translation>
  </message>
  <message>
   <source>a footnote</source>
   <translation>une note</translation>
  </message>
  <message>
   <source>A footnote hangs on the words of a heading, a paragraph or an item.</source>
   <translation>Une note de bas de page s’accroche aux mots d’un titre, d’un paragraphe ou d’un alinéa.</translation>
  </message>
  <message>
   <source>a heading</source>
   <translation>un titre</translation>
  </message>
  <message>
   <source>A history from elsewhere cannot be true ({0.detail}). Nothing was taken over; your work is safe.</source>
   <translation>Un historique venu d’ailleurs ne peut pas être vrai ({0.detail}). Rien n’a été repris ; votre travail est en sécurité.</translation>
  </message>
  <message>
   <source>a link</source>
   <translation>un lien</translation>
  </message>
  <message>
   <source>A living reference: its number follows the paragraph it leads to.</source>
   <translation>Un renvoi vivant : son numéro suit le paragraphe auquel il mène.</translation>
  </message>
  <message>
   <source>a named version</source>
   <translation>une version nommée</translation>
  </message>
  <message>
   <source>A new item on the last session's agenda</source>
   <translation>Une nouvelle question à l’ordre du jour de la dernière session</translation>
  </message>
  <message>
   <source>a note that is gone</source>
   <translation>une note qui n’existe plus</translation>
  </message>
  <message>
   <source>a note that is never called</source>
   <translation>une note jamais appelée</translation>
  </message>
  <message>
   <source>A numbered paragraph becomes one in its paper: put the caret into it and press {time}. It then stands here, with its outcome, owner and due date.</source>
   <translation>Un paragraphe numéroté en devient un dans son document : placez-y le curseur et appuyez sur {time}. Il figure alors ici, avec son issue, son responsable et son échéance.</translation>
  </message>
  <message>
   <source>A p&amp;oint for decision or discussion …</source>
   <translation>Un p&amp;oint appelant une décision ou une discussion …</translation>
  </message>
  <message>
   <source>A p&amp;oint for decision …</source>
   <translation>Un p&amp;oint appelant une décision …</translation>
  </message>
  <message>
   <source>A p&amp;oint it leads to …</source>
   <translation>Un p&amp;oint auquel il mène …</translation>
  </message>
  <message>
   <source>a paper</source>
   <translation>un document</translation>
  </message>
  <message>
   <source>a paper is read from a Word document (.docx) or plain text (.txt)</source>
   <translation>un document se lit d’un document Word (.docx) ou d’un texte brut (.txt)</translation>
  </message>
  <message>
   <source>A paper needs its symbol before it is issued, for its points are named by it.</source>
   <translation>Un document a besoin de sa cote avant d’être publié, car ses points sont désignés par elle.</translation>
  </message>
  <message>
   <source>a paper without a symbol</source>
   <translation>un document sans cote</translation>
  </message>
  <message>
   <source>a paper without a title</source>
   <translation>un document sans titre</translation>
  </message>
  <message>
   <source>A paper without symbol</source>
   <translation>Un document sans cote</translation>
  </message>
  <message>
   <source>a paper without symbol</source>
   <translation>un document sans cote</translation>
  </message>
  <message>
   <source>a paragraph</source>
   <translation>un paragraphe</translation>
  </message>
  <message>
   <source>a part has more than {size} MB</source>
   <translation>une partie dépasse {size} Mo</translation>
  </message>
  <message>
   <source>a part in an activity</source>
   <translation>une participation à une activité</translation>
  </message>
  <message>
   <source>A part in an activity belongs to one person or to one organization.</source>
   <translation>Une participation à une activité appartient à une seule personne ou à une seule organisation.</translation>
  </message>
  <message>
   <source>a part in {place}</source>
   <translation>une participation à : {place}</translation>
  </message>
  <message>
   <source>A part of the program itself is missing: {0.path}. Your files are not touched. Please have the program installed again.</source>
   <translation>Une partie du programme lui-même manque : {0.path}. Vos fichiers ne sont pas touchés. Veuillez faire réinstaller le programme.</translation>
  </message>
  <message>
   <source>a particular</source>
   <translation>une indication</translation>
  </message>
  <message>
   <source>a person</source>
   <translation>une personne</translation>
  </message>
  <message>
   <source>A person alone</source>
   <translation>Une personne seule</translation>
  </message>
  <message>
   <source>A person or organization needs a name.</source>
   <translation>Une personne ou une organisation a besoin d’un nom.</translation>
  </message>
  <message>
   <source>a piece of markup goes on without end</source>
   <translation>un élément de balisage ne finit pas</translation>
  </message>
  <message>
   <source>a point for decision</source>
   <translation>un point appelant une décision</translation>
  </message>
  <message>
   <source>a point for decision that is gone</source>
   <translation>un point appelant une décision qui n’existe plus</translation>
  </message>
  <message>
   <source>A point for {ask} is put in {where}, which is not a numbered paragraph of this paper.</source>
   <translation>Un point pour {ask} est placé dans {where}, qui n’est pas un paragraphe numéroté de ce document.</translation>
  </message>
  <message>
   <source>A question without words</source>
   <translation>Une question sans texte</translation>
  </message>
  <message>
   <source>a quotation mark</source>
   <translation>un guillemet</translation>
  </message>
  <message>
   <source>a quotation mark is opened and not closed</source>
   <translation>un guillemet est ouvert et n’est pas fermé</translation>
  </message>
  <message>
   <source>a reference</source>
   <translation>un renvoi</translation>
  </message>
  <message>
   <source>A reference leads to one paragraph, section, range or appendix.</source>
   <translation>Un renvoi mène à un paragraphe, une section, une série ou une annexe.</translation>
  </message>
  <message>
   <source>A reference stands in the words of a heading, a paragraph or an item.</source>
   <translation>Un renvoi se place dans les mots d’un titre, d’un paragraphe ou d’un alinéa.</translation>
  </message>
  <message>
   <source>a review question</source>
   <translation>une question de révision</translation>
  </message>
  <message>
   <source>a row belongs to what is not there</source>
   <translation>une ligne appartient à ce qui n’existe pas</translation>
  </message>
  <message>
   <source>a row of an appendix</source>
   <translation>une ligne d’annexe</translation>
  </message>
  <message>
   <source>a row of {dangling} belongs to no row of {dangling2}</source>
   <translation>une ligne de {dangling} n’appartient à aucune ligne de {dangling2}</translation>
  </message>
  <message>
   <source>a row of {name} cannot be one of ours</source>
   <translation>une ligne de {name} ne peut pas venir de ce programme</translation>
  </message>
  <message>
   <source>a saved view</source>
   <translation>une vue enregistrée</translation>
  </message>
  <message>
   <source>a score</source>
   <translation>une note d’évaluation</translation>
  </message>
  <message>
   <source>A section and an appendix are drafted from the activities of the register that ended in this period. They are yours to edit, and one undo takes them out again.</source>
   <translation>Une section et une annexe sont rédigées à partir des activités du registre qui se sont achevées pendant cette période. Elles sont à vous, et une seule annulation les retire.</translation>
  </message>
  <message>
   <source>a session</source>
   <translation>une session</translation>
  </message>
  <message>
   <source>A short paper that lists what was wrong, word by word. The paper is opened for you to correct.</source>
   <translation>Un court document qui énumère, mot à mot, ce qui était faux. Le document s’ouvre pour que vous le corrigiez.</translation>
  </message>
  <message>
   <source>A short paper with what is added. The paper is opened for you to add to.</source>
   <translation>Un court document avec ce qui est ajouté. Le document s’ouvre pour que vous le complétiez.</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>un tableau</translation>
  </message>
  <message>
   <source>A table stands between the paragraphs: put the caret into one of them.</source>
   <translation>Un tableau se place entre les paragraphes : placez le curseur dans l’un d’eux.</translation>
  </message>
  <message>
   <source>a task</source>
   <translation>une tâche</translation>
  </message>
  <message>
   <source>A text was adopted already. It is corrected with a reason.</source>
   <translation>Un texte a déjà été adopté. Il se corrige avec un motif.</translation>
  </message>
  <message>
   <source>A version needs a name.</source>
   <translation>Une version a besoin d’un nom.</translation>
  </message>
  <message>
   <source>A view needs a name.</source>
   <translation>Une vue a besoin d’un nom.</translation>
  </message>
  <message>
   <source>A weight counts from 0 to 100.</source>
   <translation>Un poids va de 0 à 100.</translation>
  </message>
  <message>
   <source>A word that is right</source>
   <translation>Un mot qui est juste</translation>
  </message>
  <message>
   <source>a {kind} comes from no change it records</source>
   <translation>un élément ({kind}) ne vient d’aucune modification qu’il enregistre</translation>
  </message>
  <message>
   <source>a {kind} does not say what it was last made to say</source>
   <translation>un élément ({kind}) ne dit pas ce qu’on lui a fait dire en dernier</translation>
  </message>
  <message>
   <source>a {kind} is not as it was last left</source>
   <translation>un élément ({kind}) n’est pas tel qu’il a été laissé</translation>
  </message>
  <message>
   <source>A&amp;ctions ({waiting} of {actions} open) …</source>
   <translation>Ac&amp;tions ({waiting} sur {actions} en cours) …</translation>
  </message>
  <message>
   <source>A&amp;ctions ({waiting} of {actions} open, late) …</source>
   <translation>Ac&amp;tions ({waiting} sur {actions} en cours, en retard) …</translation>
  </message>
  <message>
   <source>A&amp;ctions …</source>
   <translation>Ac&amp;tions …</translation>
  </message>
  <message>
   <source>A&amp;ctors</source>
   <translation>Act&amp;eurs</translation>
  </message>
  <message>
   <source>Aa</source>
   <translation>Aa</translation>
  </message>
  <message>
   <source>About Secretariat</source>
   <translation>À propos de Secretariat</translation>
  </message>
  <message>
   <source>About the page</source>
   <translation>À propos de la page</translation>
  </message>
  <message>
   <source>Above {limit}, {first} passes {other}.</source>
   <translation>Au-dessus de {limit}, {first} passe devant {other}.</translation>
  </message>
  <message>
   <source>acronym</source>
   <translation>sigle</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Actions</translation>
  </message>
  <message>
   <source>Actions and activities</source>
   <translation>Mesures et activités</translation>
  </message>
  <message>
   <source>Activities</source>
   <translation>Activités</translation>
  </message>
  <message>
   <source>Activities entered twice</source>
   <translation>Activités saisies deux fois</translation>
  </message>
  <message>
   <source>Activities held</source>
   <translation>Activités tenues</translation>
  </message>
  <message>
   <source>Activities of the mark that is chosen</source>
   <translation>Activités de la marque choisie</translation>
  </message>
  <message>
   <source>Activities with tripartite involvement</source>
   <translation>Activités à participation tripartite</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Activité</translation>
  </message>
  <message>
   <source>activity</source>
   <translation>activité</translation>
  </message>
  <message>
   <source>Activity &amp;sheet</source>
   <translation>&amp;Fiche de l’activité</translation>
  </message>
  <message>
   <source>Activity without a title</source>
   <translation>Activité sans titre</translation>
  </message>
  <message>
   <source>Actors</source>
   <translation>Acteurs</translation>
  </message>
  <message>
   <source>actors</source>
   <translation>acteurs</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add &amp;file or page</source>
   <translation>Ajouter un &amp;fichier ou une page</translation>
  </message>
  <message>
   <source>Add &amp;link …</source>
   <translation>Ajouter un &amp;lien …</translation>
  </message>
  <message>
   <source>Add &amp;participant …</source>
   <translation>Ajouter un &amp;participant …</translation>
  </message>
  <message>
   <source>Add &amp;task</source>
   <translation>Ajouter une &amp;tâche</translation>
  </message>
  <message>
   <source>Add a column left of the caret</source>
   <translation>Ajouter une colonne à gauche du curseur</translation>
  </message>
  <message>
   <source>Add a column right of the caret</source>
   <translation>Ajouter une colonne à droite du curseur</translation>
  </message>
  <message>
   <source>Add a copy of a paper that you choose</source>
   <translation>Ajouter une copie d’un document de votre choix</translation>
  </message>
  <message>
   <source>Add a line (Ins)</source>
   <translation>Ajouter une ligne (Inser)</translation>
  </message>
  <message>
   <source>Add a meeting session</source>
   <translation>Ajouter une session de l’organe</translation>
  </message>
  <message>
   <source>Add a paper with the sections a paper usually has</source>
   <translation>Ajouter un document avec les sections habituelles d’un document</translation>
  </message>
  <message>
   <source>Add a review question (Ins in the list)</source>
   <translation>Ajouter une question de révision (Inser dans la liste)</translation>
  </message>
  <message>
   <source>Add a row above the caret</source>
   <translation>Ajouter une ligne au-dessus du curseur</translation>
  </message>
  <message>
   <source>Add a row below the caret; Tab in the last cell does it too</source>
   <translation>Ajouter une ligne sous le curseur ; Tab dans la dernière cellule le fait aussi</translation>
  </message>
  <message>
   <source>Add activity</source>
   <translation>Ajouter une activité</translation>
  </message>
  <message>
   <source>Add agenda item</source>
   <translation>Ajouter une question à l’ordre du jour</translation>
  </message>
  <message>
   <source>Add an activity (Ctrl+Shift+N)</source>
   <translation>Ajouter une activité (Ctrl+Maj+N)</translation>
  </message>
  <message>
   <source>Add an empty paper under this item</source>
   <translation>Ajouter un document vide sous cette question</translation>
  </message>
  <message>
   <source>Add an entry of a kind that you choose (Ctrl+Shift+N)</source>
   <translation>Ajouter un élément du genre de votre choix (Ctrl+Maj+N)</translation>
  </message>
  <message>
   <source>Add an item to the agenda of this session</source>
   <translation>Ajouter une question à l’ordre du jour de cette session</translation>
  </message>
  <message>
   <source>Add an organization to the rows</source>
   <translation>Ajouter une organisation aux lignes</translation>
  </message>
  <message>
   <source>Add appendix</source>
   <translation>Ajouter une annexe</translation>
  </message>
  <message>
   <source>Add column</source>
   <translation>Ajouter une colonne</translation>
  </message>
  <message>
   <source>Add comment</source>
   <translation>Ajouter un commentaire</translation>
  </message>
  <message>
   <source>Add criterion</source>
   <translation>Ajouter un critère</translation>
  </message>
  <message>
   <source>Add file or page</source>
   <translation>Ajouter un fichier ou une page</translation>
  </message>
  <message>
   <source>Add footnote</source>
   <translation>Ajouter une note</translation>
  </message>
  <message>
   <source>Add organization</source>
   <translation>Ajouter une organisation</translation>
  </message>
  <message>
   <source>Add organization …</source>
   <translation>Ajouter une organisation …</translation>
  </message>
  <message>
   <source>Add organizer</source>
   <translation>Ajouter un organisateur</translation>
  </message>
  <message>
   <source>Add paper</source>
   <translation>Ajouter un document</translation>
  </message>
  <message>
   <source>Add paragraph</source>
   <translation>Ajouter un paragraphe</translation>
  </message>
  <message>
   <source>Add participant</source>
   <translation>Ajouter un participant</translation>
  </message>
  <message>
   <source>Add person</source>
   <translation>Ajouter une personne</translation>
  </message>
  <message>
   <source>Add question</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add reference</source>
   <translation>Ajouter un renvoi</translation>
  </message>
  <message>
   <source>Add review question</source>
   <translation>Ajouter une question de révision</translation>
  </message>
  <message>
   <source>Add review questions</source>
   <translation>Ajouter les questions de révision</translation>
  </message>
  <message>
   <source>Add row</source>
   <translation>Ajouter une ligne</translation>
  </message>
  <message>
   <source>Add session</source>
   <translation>Ajouter une session</translation>
  </message>
  <message>
   <source>Add something to score proposals on</source>
   <translation>Ajouter de quoi noter les propositions</translation>
  </message>
  <message>
   <source>Add table</source>
   <translation>Ajouter un tableau</translation>
  </message>
  <message>
   <source>Add task</source>
   <translation>Ajouter une tâche</translation>
  </message>
  <message>
   <source>Add the first &amp;question</source>
   <translation>Ajouter la première &amp;question</translation>
  </message>
  <message>
   <source>Add the first activit&amp;y</source>
   <translation>Ajouter la première ac&amp;tivité</translation>
  </message>
  <message>
   <source>Add the first entr&amp;y</source>
   <translation>Ajouter le premier &amp;élément</translation>
  </message>
  <message>
   <source>Add the questions with their answers to a paper, such as the briefing, as a section</source>
   <translation>Ajouter à un document, par exemple à la note d’information, une section avec les questions et leurs réponses</translation>
  </message>
  <message>
   <source>Add the ranking to a paper as an appendix</source>
   <translation>Ajouter le classement à un document comme annexe</translation>
  </message>
  <message>
   <source>Add the review questions with their answers to a paper, such as the briefing</source>
   <translation>Ajouter les questions de révision avec leurs réponses à un document, par exemple à la note d’information</translation>
  </message>
  <message>
   <source>Add the word</source>
   <translation>Ajouter le mot</translation>
  </message>
  <message>
   <source>Add to activity</source>
   <translation>Ajouter à l’activité</translation>
  </message>
  <message>
   <source>Add to appendix</source>
   <translation>Ajouter à l’annexe</translation>
  </message>
  <message>
   <source>Add to follow-up</source>
   <translation>Ajouter au suivi</translation>
  </message>
  <message>
   <source>Add …</source>
   <translation>Ajouter …</translation>
  </message>
  <message>
   <source>added</source>
   <translation>ajouté</translation>
  </message>
  <message>
   <source>added “{words}”</source>
   <translation>ajouté « {words} »</translation>
  </message>
  <message>
   <source>Addendum</source>
   <translation>Addendum</translation>
  </message>
  <message>
   <source>Adop&amp;ted text</source>
   <translation>Texte a&amp;dopté</translation>
  </message>
  <message>
   <source>Adopt decision</source>
   <translation>Adopter la décision</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>Adopté</translation>
  </message>
  <message>
   <source>adopted</source>
   <translation>adopté</translation>
  </message>
  <message>
   <source>Adopted as amended</source>
   <translation>Adopté tel qu’amendé</translation>
  </message>
  <message>
   <source>adopted as amended</source>
   <translation>adopté tel qu’amendé</translation>
  </message>
  <message>
   <source>Adopted text</source>
   <translation>Texte adopté</translation>
  </message>
  <message>
   <source>Adopted text compared with the draft</source>
   <translation>Texte adopté comparé au projet</translation>
  </message>
  <message>
   <source>Africa</source>
   <translation>Afrique</translation>
  </message>
  <message>
   <source>after</source>
   <translation>après</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Âge</translation>
  </message>
  <message>
   <source>Agencies</source>
   <translation>Organismes</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Ordre du jour</translation>
  </message>
  <message>
   <source>Agenda item</source>
   <translation>Question à l’ordre du jour</translation>
  </message>
  <message>
   <source>agenda item</source>
   <translation>question à l’ordre du jour</translation>
  </message>
  <message>
   <source>Agenda items</source>
   <translation>Questions à l’ordre du jour</translation>
  </message>
  <message>
   <source>Agenda of the session</source>
   <translation>Ordre du jour de la session</translation>
  </message>
  <message>
   <source>Agenda, papers, decisions and follow-up of a Governing Body Working Party</source>
   <translation>Ordre du jour, documents, décisions et suivi d’un groupe de travail du Conseil d’administration</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>convenu</translation>
  </message>
  <message>
   <source>Agreed proposal</source>
   <translation>Proposition convenue</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>All entries under their phase and kind</source>
   <translation>Tous les éléments sous leur phase et leur genre</translation>
  </message>
  <message>
   <source>All keys at a glance</source>
   <translation>Toutes les touches d’un coup d’œil</translation>
  </message>
  <message>
   <source>All languages</source>
   <translation>Toutes les langues</translation>
  </message>
  <message>
   <source>All or &amp;nothing</source>
   <translation>Tout &amp;ou rien</translation>
  </message>
  <message>
   <source>All states</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>All that is the chosen entry's own</source>
   <translation>Tout ce qui est propre à l’élément choisi</translation>
  </message>
  <message>
   <source>All your work has just been saved in {name}.</source>
   <translation>Tout votre travail vient d’être enregistré dans {name}.</translation>
  </message>
  <message>
   <source>All your work is safe on this computer, but could not be put into {name} yet.</source>
   <translation>Tout votre travail est en sécurité sur cet ordinateur, mais n’a pas encore pu être mis dans {name}.</translation>
  </message>
  <message>
   <source>Also called</source>
   <translation>Aussi appelé</translation>
  </message>
  <message>
   <source>Americas</source>
   <translation>Amériques</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>An &amp;activity that serves it …</source>
   <translation>Une &amp;activité qui la sert …</translation>
  </message>
  <message>
   <source>An &amp;activity …</source>
   <translation>Une &amp;activité …</translation>
  </message>
  <message>
   <source>An &amp;entry it leads to …</source>
   <translation>Un &amp;élément auquel il mène …</translation>
  </message>
  <message>
   <source>An &amp;entry of the programme …</source>
   <translation>Un &amp;élément du programme …</translation>
  </message>
  <message>
   <source>an activity</source>
   <translation>une activité</translation>
  </message>
  <message>
   <source>An adopted text is corrected only with a reason.</source>
   <translation>Un texte adopté ne se corrige qu’avec un motif.</translation>
  </message>
  <message>
   <source>an agenda item</source>
   <translation>une question à l’ordre du jour</translation>
  </message>
  <message>
   <source>An appendix</source>
   <translation>Une annexe</translation>
  </message>
  <message>
   <source>an appendix</source>
   <translation>une annexe</translation>
  </message>
  <message>
   <source>An appendix is named here, but the input has none.</source>
   <translation>Une annexe est mentionnée ici, mais le texte reçu n’en a pas.</translation>
  </message>
  <message>
   <source>an attachment</source>
   <translation>une pièce jointe</translation>
  </message>
  <message>
   <source>an edition</source>
   <translation>une édition</translation>
  </message>
  <message>
   <source>An edition is what was printed when the paper was issued. Exported again, it gives the same files.</source>
   <translation>Une édition est ce qui a été imprimé quand le document a été publié. Exportée de nouveau, elle donne les mêmes fichiers.</translation>
  </message>
  <message>
   <source>An empty cell says that nothing of the kind has happened yet, or that nobody has linked it.</source>
   <translation>Une cellule vide signifie que rien de tel n’a encore eu lieu, ou que personne ne l’a relié.</translation>
  </message>
  <message>
   <source>an entry of the follow-up programme</source>
   <translation>une entrée du programme de suivi</translation>
  </message>
  <message>
   <source>an item</source>
   <translation>un alinéa</translation>
  </message>
  <message>
   <source>An item without title</source>
   <translation>Une question sans titre</translation>
  </message>
  <message>
   <source>an opening bracket</source>
   <translation>une parenthèse ouvrante</translation>
  </message>
  <message>
   <source>an organization</source>
   <translation>une organisation</translation>
  </message>
  <message>
   <source>an update of the program</source>
   <translation>une mise à jour du programme</translation>
  </message>
  <message>
   <source>And {count:,} more of the same.</source>
   <translation>Et {count:,} autres du même genre.</translation>
  </message>
  <message>
   <source>And {number:,} more: {what}.</source>
   <translation>Et {number:,} de plus : {what}.</translation>
  </message>
  <message>
   <source>And {number} more.</source>
   <translation>Et {number} de plus.</translation>
  </message>
  <message>
   <source>and {rest:,} more: type words to narrow them down</source>
   <translation>et {rest:,} de plus : tapez des mots pour restreindre</translation>
  </message>
  <message>
   <source>Another copy has since changed what “{label}” touched, so it stays as it is.</source>
   <translation>Une autre copie a depuis modifié ce qu’avait touché « {label} » ; cela reste donc tel quel.</translation>
  </message>
  <message>
   <source>Another copy has since written words for what “{label}” made, so it stays as it is.</source>
   <translation>Une autre copie a depuis écrit des mots pour ce qu’avait fait « {label} » ; cela reste donc tel quel.</translation>
  </message>
  <message>
   <source>another paper</source>
   <translation>un autre document</translation>
  </message>
  <message>
   <source>another program holds it</source>
   <translation>un autre programme le tient</translation>
  </message>
  <message>
   <source>Ans&amp;wer</source>
   <translation>Ré&amp;ponse</translation>
  </message>
  <message>
   <source>Answe&amp;red by</source>
   <translation>Répon&amp;du par</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>réponse</translation>
  </message>
  <message>
   <source>Answer by {by}: {text}</source>
   <translation>Réponse de {by} : {text}</translation>
  </message>
  <message>
   <source>Answer comment</source>
   <translation>Répondre au commentaire</translation>
  </message>
  <message>
   <source>Answer otherwise</source>
   <translation>Répondre autrement</translation>
  </message>
  <message>
   <source>Answer question</source>
   <translation>Répondre à la question</translation>
  </message>
  <message>
   <source>Answer to {author}</source>
   <translation>Réponse à {author}</translation>
  </message>
  <message>
   <source>Answer with the words in the field</source>
   <translation>Répondre avec les mots du champ</translation>
  </message>
  <message>
   <source>Answered from the register</source>
   <translation>Répondu par le registre</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>réponses</translation>
  </message>
  <message>
   <source>Appendices</source>
   <translation>Annexes</translation>
  </message>
  <message>
   <source>appendix</source>
   <translation>annexe</translation>
  </message>
  <message>
   <source>appendix {roman}</source>
   <translation>annexe {roman}</translation>
  </message>
  <message>
   <source>Appraisal</source>
   <translation>Évaluation</translation>
  </message>
  <message>
   <source>appraisal</source>
   <translation>évaluation</translation>
  </message>
  <message>
   <source>Appraisals</source>
   <translation>Évaluations</translation>
  </message>
  <message>
   <source>April</source>
   <translation>avril</translation>
  </message>
  <message>
   <source>Arab States</source>
   <translation>États arabes</translation>
  </message>
  <message>
   <source>arrangement</source>
   <translation>disposition</translation>
  </message>
  <message>
   <source>As found</source>
   <translation>Tel que trouvé</translation>
  </message>
  <message>
   <source>As it stands</source>
   <translation>En l’état</translation>
  </message>
  <message>
   <source>As printed in the appendix</source>
   <translation>Tel qu’imprimé dans l’annexe</translation>
  </message>
  <message>
   <source>As the &amp;computer</source>
   <translation>Comme &amp;l’ordinateur</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>Comme l’ordinateur</translation>
  </message>
  <message>
   <source>Asia and the Pacific</source>
   <translation>Asie et Pacifique</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>Évaluations</translation>
  </message>
  <message>
   <source>assessor</source>
   <translation>évaluateur</translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>Joindre</translation>
  </message>
  <message>
   <source>attachment</source>
   <translation>pièce jointe</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>août</translation>
  </message>
  <message>
   <source>August</source>
   <translation>août</translation>
  </message>
  <message>
   <source>author</source>
   <translation>auteur</translation>
  </message>
  <message>
   <source>Author unit</source>
   <translation>Unité auteur</translation>
  </message>
  <message>
   <source>B&amp;ullet</source>
   <translation>P&amp;uce</translation>
  </message>
  <message>
   <source>Bac&amp;k</source>
   <translation>&amp;Retour</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to the mark of the footnote</source>
   <translation>Retour à l’appel de note</translation>
  </message>
  <message>
   <source>Back to the mark of the footnote (Esc)</source>
   <translation>Retour à l’appel de note (Échap)</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Copies de sauvegarde</translation>
  </message>
  <message>
   <source>Basis</source>
   <translation>Fondement</translation>
  </message>
  <message>
   <source>Be shown the parts of the window, one after the other; Esc ends it</source>
   <translation>Se faire montrer les parties de la fenêtre, l’une après l’autre ; Échap y met fin</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Before a backup was restored</source>
   <translation>Avant la restauration d’une copie de sauvegarde</translation>
  </message>
  <message>
   <source>Before an update of the program</source>
   <translation>Avant une mise à jour du programme</translation>
  </message>
  <message>
   <source>Before copies were brought together</source>
   <translation>Avant la réunion de copies</translation>
  </message>
  <message>
   <source>before the first paragraph</source>
   <translation>avant le premier paragraphe</translation>
  </message>
  <message>
   <source>before: {words}</source>
   <translation>avant : {words}</translation>
  </message>
  <message>
   <source>Begin list of tasks</source>
   <translation>Commencer la liste des tâches</translation>
  </message>
  <message>
   <source>Begin the session after this one, with its open decisions and the items that come back</source>
   <translation>Commencer la session suivante, avec ses décisions en suspens et les questions qui reviennent</translation>
  </message>
  <message>
   <source>Begin the session; undo takes it back whole</source>
   <translation>Commencer la session ; une seule annulation la retire en entier</translation>
  </message>
  <message>
   <source>Begin with a session, or import a paper (Ctrl+I): its session is made with it.</source>
   <translation>Commencez par une session, ou importez un document (Ctrl+I) : sa session est créée avec lui.</translation>
  </message>
  <message>
   <source>Begin with the &amp;usual lines</source>
   <translation>Commencer par les lignes d’&amp;usage</translation>
  </message>
  <message>
   <source>Begin with the &amp;usual stages</source>
   <translation>Commencer par les étapes d’&amp;usage</translation>
  </message>
  <message>
   <source>Begin with these four c&amp;riteria</source>
   <translation>Commencer avec ces quatre c&amp;ritères</translation>
  </message>
  <message>
   <source>Below {limit}, {first} passes {other}.</source>
   <translation>Au-dessous de {limit}, {first} passe devant {other}.</translation>
  </message>
  <message>
   <source>Beside the working file</source>
   <translation>À côté du fichier de travail</translation>
  </message>
  <message numerus="yes">
   <source>Beside this file lies {name} and {n} more, a copy with changes that are not in it.</source>
   <translation>
    <numerusform>À côté de ce fichier se trouvent {name} et {n} autre : une copie avec des modifications qui n’y sont pas.</numerusform>
    <numerusform>À côté de ce fichier se trouvent {name} et {n} autres : une copie avec des modifications qui n’y sont pas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Beside this file lies {name}, a copy with changes that are not in it.</source>
   <translation>À côté de ce fichier se trouve {name}, une copie avec des modifications qui n’y sont pas.</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Organe</translation>
  </message>
  <message>
   <source>Bold</source>
   <translation>Gras</translation>
  </message>
  <message>
   <source>Break long words at line ends</source>
   <translation>Couper les mots longs en fin de ligne</translation>
  </message>
  <message>
   <source>Briefing, not numbered</source>
   <translation>Note d’information, non numérotée</translation>
  </message>
  <message>
   <source>Brin&amp;g together …</source>
   <translation>Ré&amp;unir …</translation>
  </message>
  <message>
   <source>Bring another copy of this file together with it; you see first what it holds</source>
   <translation>Réunir une autre copie de ce fichier avec lui ; vous voyez d’abord ce qu’elle contient</translation>
  </message>
  <message>
   <source>Bring back an earlier state of the file</source>
   <translation>Rétablir un état antérieur du fichier</translation>
  </message>
  <message>
   <source>Bring together</source>
   <translation>Réunir</translation>
  </message>
  <message>
   <source>Bring which copy together with this file?</source>
   <translation>Quelle copie faut-il réunir avec ce fichier ?</translation>
  </message>
  <message>
   <source>Bringing back the earlier state …</source>
   <translation>Rétablissement de l’état antérieur …</translation>
  </message>
  <message>
   <source>bringing copies together</source>
   <translation>la réunion de copies</translation>
  </message>
  <message>
   <source>Bringing {name} together with this file …</source>
   <translation>Réunion de {name} avec ce fichier …</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>rétabli</translation>
  </message>
  <message>
   <source>Brought together</source>
   <translation>Réuni</translation>
  </message>
  <message>
   <source>Brought up to date {when}</source>
   <translation>Mis à jour {when}</translation>
  </message>
  <message>
   <source>Bullet</source>
   <translation>Puce</translation>
  </message>
  <message numerus="yes">
   <source>but {places} say “{words}”.</source>
   <translation>
    <numerusform>mais {places} dit « {words} ».</numerusform>
    <numerusform>mais {places} disent « {words} ».</numerusform>
   </translation>
  </message>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>By &amp;involvement</source>
   <translation>Par &amp;participation</translation>
  </message>
  <message>
   <source>By &amp;month</source>
   <translation>Par &amp;mois</translation>
  </message>
  <message>
   <source>by machine</source>
   <translation>par machine</translation>
  </message>
  <message>
   <source>by person</source>
   <translation>par personne</translation>
  </message>
  <message>
   <source>By when</source>
   <translation>Pour quand</translation>
  </message>
  <message>
   <source>By {name}</source>
   <translation>Par {name}</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>octets</translation>
  </message>
  <message>
   <source>C&amp;hanges</source>
   <translation>&amp;Modifications</translation>
  </message>
  <message>
   <source>C&amp;learance …</source>
   <translation>&amp;Visa …</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>&amp;Fermer</translation>
  </message>
  <message>
   <source>C&amp;ode</source>
   <translation>Co&amp;de</translation>
  </message>
  <message>
   <source>C&amp;olumns …</source>
   <translation>C&amp;olonnes …</translation>
  </message>
  <message>
   <source>C&amp;ompare …</source>
   <translation>C&amp;omparer …</translation>
  </message>
  <message>
   <source>C&amp;orrect issued paper …</source>
   <translation>C&amp;orriger un document publié …</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Calendrier</translation>
  </message>
  <message>
   <source>Came in: {names}.</source>
   <translation>Reçu : {names}.</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Annulée</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>annulée</translation>
  </message>
  <message>
   <source>Capacity</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>capacity</source>
   <translation>qualité</translation>
  </message>
  <message>
   <source>Capacity or acronym</source>
   <translation>Qualité ou sigle</translation>
  </message>
  <message>
   <source>cards</source>
   <translation>les fiches</translation>
  </message>
  <message>
   <source>Cards by phase and element, to be moved</source>
   <translation>Cartes par phase et élément, à déplacer</translation>
  </message>
  <message>
   <source>carried out</source>
   <translation>mené à bien</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>cellules</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modification</translation>
  </message>
  <message>
   <source>Change &amp;number …</source>
   <translation>Changer le &amp;numéro …</translation>
  </message>
  <message>
   <source>Change activities</source>
   <translation>Modifier des activités</translation>
  </message>
  <message>
   <source>Change all c&amp;hosen …</source>
   <translation>&amp;Modifier toutes les activités choisies …</translation>
  </message>
  <message>
   <source>Change all chosen activities</source>
   <translation>Modifier toutes les activités choisies</translation>
  </message>
  <message>
   <source>Change level</source>
   <translation>Changer de niveau</translation>
  </message>
  <message>
   <source>Change reference</source>
   <translation>Changer le renvoi</translation>
  </message>
  <message>
   <source>Change style</source>
   <translation>Changer le style</translation>
  </message>
  <message>
   <source>Change the folder of exports</source>
   <translation>Changer le dossier des exportations</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modifié</translation>
  </message>
  <message>
   <source>Changed here and there</source>
   <translation>Modifiée ici et là-bas</translation>
  </message>
  <message>
   <source>Changed there</source>
   <translation>Modifiée là-bas</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Modifications</translation>
  </message>
  <message>
   <source>Changes by paper</source>
   <translation>Modifications par document</translation>
  </message>
  <message>
   <source>characters</source>
   <translation>caractères</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>À vérifier</translation>
  </message>
  <message>
   <source>Check &amp;spelling while typing</source>
   <translation>Vér&amp;ifier l’orthographe pendant la frappe</translation>
  </message>
  <message>
   <source>Check a prin&amp;tout …</source>
   <translation>Vérifier un &amp;tirage …</translation>
  </message>
  <message>
   <source>Check a printout</source>
   <translation>Vérifier un tirage</translation>
  </message>
  <message>
   <source>Check which file?</source>
   <translation>Vérifier quel fichier ?</translation>
  </message>
  <message>
   <source>Check&amp;list …</source>
   <translation>&amp;Liste de contrôle …</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>Liste de contrôle</translation>
  </message>
  <message>
   <source>Choose a &amp;file …</source>
   <translation>Choisir un &amp;fichier …</translation>
  </message>
  <message>
   <source>Choose a file that was exported from here</source>
   <translation>Choisir un fichier exporté d’ici</translation>
  </message>
  <message>
   <source>Choose a language and a format.</source>
   <translation>Choisissez une langue et un format.</translation>
  </message>
  <message>
   <source>Choose a mark to see its activities.</source>
   <translation>Choisissez une marque pour voir ses activités.</translation>
  </message>
  <message>
   <source>Choose a paper to see its outline.</source>
   <translation>Choisissez un document pour voir son plan.</translation>
  </message>
  <message>
   <source>Choose a paper to see the comments on it.</source>
   <translation>Choisissez un document pour en voir les commentaires.</translation>
  </message>
  <message>
   <source>Choose a paper to see what to know before it goes out.</source>
   <translation>Choisissez un document pour voir ce qu’il faut savoir avant sa diffusion.</translation>
  </message>
  <message>
   <source>Choose a point to see its record; Enter shows its paragraph</source>
   <translation>Choisissez un point pour voir sa fiche ; Entrée montre son paragraphe</translation>
  </message>
  <message>
   <source>Choose a recommendation first.</source>
   <translation>Choisissez d’abord une recommandation.</translation>
  </message>
  <message>
   <source>Choose a session or a paper to see its particulars.</source>
   <translation>Choisissez une session ou un document pour voir ses indications.</translation>
  </message>
  <message>
   <source>Choose an activity in the register first.</source>
   <translation>Choisissez d’abord une activité dans le registre.</translation>
  </message>
  <message>
   <source>Choose an activity; here stands all that is known of it.</source>
   <translation>Choisissez une activité ; tout ce que l’on en sait figure ici.</translation>
  </message>
  <message>
   <source>Choose an entry to delete it.</source>
   <translation>Choisissez un élément à supprimer.</translation>
  </message>
  <message>
   <source>Choose an entry to see all it says.</source>
   <translation>Choisissez un élément pour voir tout ce qu’il dit.</translation>
  </message>
  <message>
   <source>Choose one in the list or on the board; here stands all that is its own.</source>
   <translation>Choisissez-en un dans la liste ou sur le tableau ; ici figure tout ce qui lui est propre.</translation>
  </message>
  <message>
   <source>Choose points to see who gave them, and why</source>
   <translation>Choisissez des points pour voir qui les a donnés, et pourquoi</translation>
  </message>
  <message>
   <source>Choose several paragraphs with Shift for a range.</source>
   <translation>Choisissez plusieurs paragraphes avec Maj pour une série.</translation>
  </message>
  <message>
   <source>Choose the activities to change first.</source>
   <translation>Choisissez d’abord les activités à modifier.</translation>
  </message>
  <message>
   <source>Choose the column that holds the title; nothing can be read before</source>
   <translation>Choisissez la colonne qui contient le titre ; rien ne peut être lu avant</translation>
  </message>
  <message>
   <source>Choose the row the sentence speaks of</source>
   <translation>Choisir la ligne dont parle la phrase</translation>
  </message>
  <message>
   <source>Chosen: {short}</source>
   <translation>Choisi: {short}</translation>
  </message>
  <message>
   <source>cites</source>
   <translation>cite</translation>
  </message>
  <message>
   <source>City</source>
   <translation>Ville</translation>
  </message>
  <message>
   <source>Cl&amp;ear cells</source>
   <translation>&amp;Effacer les cellules</translation>
  </message>
  <message>
   <source>Clear cells</source>
   <translation>Effacer des cellules</translation>
  </message>
  <message>
   <source>Clearance</source>
   <translation>Visa</translation>
  </message>
  <message>
   <source>cleared</source>
   <translation>visé</translation>
  </message>
  <message>
   <source>Close &amp;the draft</source>
   <translation>&amp;Fermer le projet</translation>
  </message>
  <message>
   <source>Close &amp;without it</source>
   <translation>Fermer &amp;sans elle</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Fermer (Échap)</translation>
  </message>
  <message>
   <source>Close draft</source>
   <translation>Fermer le projet</translation>
  </message>
  <message>
   <source>Close the draft</source>
   <translation>Fermer le projet</translation>
  </message>
  <message>
   <source>Close the second column</source>
   <translation>Fermer la seconde colonne</translation>
  </message>
  <message>
   <source>Close the second column (F11)</source>
   <translation>Fermer la seconde colonne (F11)</translation>
  </message>
  <message>
   <source>Close the window; everything is kept</source>
   <translation>Fermer la fenêtre ; tout est conservé</translation>
  </message>
  <message>
   <source>Close the working file</source>
   <translation>Fermer le fichier de travail</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>Fermer cet avis</translation>
  </message>
  <message>
   <source>Close; what is open stays open</source>
   <translation>Fermer ; ce qui est en suspens le reste</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>fin</translation>
  </message>
  <message>
   <source>closing block</source>
   <translation>bloc final</translation>
  </message>
  <message>
   <source>Closing line</source>
   <translation>Ligne finale</translation>
  </message>
  <message>
   <source>Co&amp;mments</source>
   <translation>Co&amp;mmentaires</translation>
  </message>
  <message>
   <source>Co&amp;rrect the adopted text …</source>
   <translation>Co&amp;rriger le texte adopté …</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>code</source>
   <translation>code</translation>
  </message>
  <message>
   <source>Colleagues and safety</source>
   <translation>Collègues et sécurité</translation>
  </message>
  <message>
   <source>column</source>
   <translation>colonne</translation>
  </message>
  <message>
   <source>Column &amp;left</source>
   <translation>Colonne à &amp;gauche</translation>
  </message>
  <message>
   <source>Column &amp;right</source>
   <translation>Colonne à d&amp;roite</translation>
  </message>
  <message>
   <source>column heads of the {named}</source>
   <translation>en-têtes de colonne : {named}</translation>
  </message>
  <message>
   <source>columns</source>
   <translation>colonnes</translation>
  </message>
  <message>
   <source>Columns that are hidden in the sheet are read too: {names}.</source>
   <translation>Les colonnes masquées dans la feuille sont lues aussi : {names}.</translation>
  </message>
  <message>
   <source>comes from</source>
   <translation>vient de</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>commentaire</translation>
  </message>
  <message>
   <source>Comment deleted; Ctrl+Z brings it back.</source>
   <translation>Commentaire supprimé ; Ctrl+Z le rétablit.</translation>
  </message>
  <message>
   <source>Comment on the words chosen, or on the paragraph; comments are never printed</source>
   <translation>Commenter les mots choisis, ou le paragraphe ; les commentaires ne s’impriment jamais</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Comments on cells are no part of the register; they are kept apart: {count:,}.</source>
   <translation>Les commentaires de cellules ne font pas partie du registre ; ils sont conservés à part : {count:,}.</translation>
  </message>
  <message>
   <source>Committee</source>
   <translation>Commission</translation>
  </message>
  <message>
   <source>committee</source>
   <translation>commission</translation>
  </message>
  <message>
   <source>Committee code</source>
   <translation>Code de la commission</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Compared paper</source>
   <translation>Document comparé</translation>
  </message>
  <message>
   <source>Compared were their titles, days and places. Those you chose to keep apart are not asked about.</source>
   <translation>Leurs titres, jours et lieux ont été comparés. Celles que vous avez choisi de laisser séparées ne sont pas proposées.</translation>
  </message>
  <message>
   <source>Compared with the draft</source>
   <translation>Comparé au projet</translation>
  </message>
  <message>
   <source>Compared with the draft:</source>
   <translation>Comparé au projet :</translation>
  </message>
  <message>
   <source>Compared with the draft: {html}</source>
   <translation>Comparé au projet : {html}</translation>
  </message>
  <message>
   <source>Con&amp;firm translation</source>
   <translation>&amp;Confirmer la traduction</translation>
  </message>
  <message>
   <source>Conference</source>
   <translation>Conférence</translation>
  </message>
  <message>
   <source>Confirm translation</source>
   <translation>Confirmer la traduction</translation>
  </message>
  <message>
   <source>confirmation</source>
   <translation>confirmation</translation>
  </message>
  <message>
   <source>Confirmed; {left} more to confirm.</source>
   <translation>Confirmé ; encore {left} à confirmer.</translation>
  </message>
  <message>
   <source>content</source>
   <translation>contenu</translation>
  </message>
  <message>
   <source>Contents of the manual</source>
   <translation>Sommaire du manuel</translation>
  </message>
  <message>
   <source>Continuation</source>
   <translation>Suite</translation>
  </message>
  <message>
   <source>Continuation, no number</source>
   <translation>Suite, sans numéro</translation>
  </message>
  <message>
   <source>control character</source>
   <translation>caractère de contrôle</translation>
  </message>
  <message>
   <source>Convener</source>
   <translation>Organisateur du dialogue</translation>
  </message>
  <message>
   <source>convener</source>
   <translation>convocateur</translation>
  </message>
  <message>
   <source>Copies that were brought together disagree, and nobody has decided yet. Until then it can only be written as a draft, which says so in its file name and at the head of its pages.</source>
   <translation>Des copies que l’on a réunies ne concordent pas, et personne n’a encore tranché. D’ici là, le document ne peut être écrit que comme projet, ce qu’indiquent le nom du fichier et l’en-tête des pages.</translation>
  </message>
  <message>
   <source>Copy the item with its papers</source>
   <translation>Copier la question avec ses documents</translation>
  </message>
  <message>
   <source>Copy the paper with all it holds</source>
   <translation>Copier le document avec tout ce qu’il contient</translation>
  </message>
  <message>
   <source>Copy the session with its agenda and papers</source>
   <translation>Copier la session avec son ordre du jour et ses documents</translation>
  </message>
  <message>
   <source>Copy what is selected</source>
   <translation>Copier la sélection</translation>
  </message>
  <message>
   <source>Correct adopted text</source>
   <translation>Corriger le texte adopté</translation>
  </message>
  <message>
   <source>Correct an issued paper</source>
   <translation>Corriger un document publié</translation>
  </message>
  <message>
   <source>Correct spelling</source>
   <translation>Corriger l’orthographe</translation>
  </message>
  <message>
   <source>Correct the adopted text</source>
   <translation>Corriger le texte adopté</translation>
  </message>
  <message>
   <source>Correct while typing</source>
   <translation>Corriger pendant la frappe</translation>
  </message>
  <message>
   <source>Correct …</source>
   <translation>Corriger …</translation>
  </message>
  <message>
   <source>Corrected on {at} by {author}: {reason}</source>
   <translation>Corrigé le {at} par {author} : {reason}</translation>
  </message>
  <message>
   <source>correction</source>
   <translation>correction</translation>
  </message>
  <message>
   <source>Corrigendum</source>
   <translation>Corrigendum</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coût</translation>
  </message>
  <message>
   <source>Countries</source>
   <translation>Pays</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <source>country</source>
   <translation>pays</translation>
  </message>
  <message>
   <source>Country or countries</source>
   <translation>Pays</translation>
  </message>
  <message>
   <source>Cover field: {name}</source>
   <translation>Champ de couverture : {name}</translation>
  </message>
  <message>
   <source>Cover page</source>
   <translation>Page de couverture</translation>
  </message>
  <message>
   <source>criterion</source>
   <translation>critère</translation>
  </message>
  <message>
   <source>Criterion to remove</source>
   <translation>Critère à retirer</translation>
  </message>
  <message>
   <source>Ctrl and arrows or the mouse move a card, Enter opens it, Del deletes it</source>
   <translation>Ctrl et les flèches, ou la souris, déplacent une carte, Entrée l’ouvre, Suppr la supprime</translation>
  </message>
  <message>
   <source>Ctrl+E writes the PDF and the workbook of the paper in view; Ctrl+I reads a text, a document or a sheet.</source>
   <translation>Ctrl+E écrit le PDF et le classeur du document affiché ; Ctrl+I lit un texte, un document ou une feuille.</translation>
  </message>
  <message>
   <source>Ctrl+Z asks the last question again. {before} and {next} go from question to question.</source>
   <translation>Ctrl+Z repose la dernière question. {before} et {next} mènent d’une question à l’autre.</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Cou&amp;per</translation>
  </message>
  <message>
   <source>Curly</source>
   <translation>Courbes</translation>
  </message>
  <message>
   <source>curly</source>
   <translation>courbes</translation>
  </message>
  <message>
   <source>Cut what is selected</source>
   <translation>Couper la sélection</translation>
  </message>
  <message>
   <source>Cut-off date</source>
   <translation>Date d’arrêt</translation>
  </message>
  <message>
   <source>D&amp;ash</source>
   <translation>&amp;Tiret</translation>
  </message>
  <message>
   <source>D&amp;ecide …</source>
   <translation>&amp;Trancher …</translation>
  </message>
  <message>
   <source>D&amp;elete</source>
   <translation>&amp;Supprimer</translation>
  </message>
  <message>
   <source>D&amp;elete column</source>
   <translation>Supprimer la &amp;colonne</translation>
  </message>
  <message>
   <source>D&amp;elete paragraph</source>
   <translation>Supp&amp;rimer le paragraphe</translation>
  </message>
  <message>
   <source>D&amp;ue</source>
   <translation>É&amp;chéance</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Dark colours</source>
   <translation>Couleurs sombres</translation>
  </message>
  <message>
   <source>Dash</source>
   <translation>Tiret</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>date</source>
   <translation>date</translation>
  </message>
  <message>
   <source>dates</source>
   <translation>dates</translation>
  </message>
  <message>
   <source>Dates without a year are taken to be of {year}, as the heading says.</source>
   <translation>Les dates sans année sont prises pour {year}, comme l’indique le titre.</translation>
  </message>
  <message>
   <source>day</source>
   <translation>jour</translation>
  </message>
  <message>
   <source>day.month.year</source>
   <translation>jour.mois.année</translation>
  </message>
  <message>
   <source>Days in the text that are linked to no row</source>
   <translation>Jours cités dans le texte qui ne sont liés à aucune ligne</translation>
  </message>
  <message>
   <source>Days understood</source>
   <translation>Jours compris</translation>
  </message>
  <message>
   <source>Deadlines</source>
   <translation>Échéances</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>déc.</translation>
  </message>
  <message>
   <source>December</source>
   <translation>décembre</translation>
  </message>
  <message>
   <source>Decide what copies that were brought together disagree about</source>
   <translation>Trancher ce sur quoi des copies réunies ne concordent pas</translation>
  </message>
  <message>
   <source>Decis.</source>
   <translation>Décis.</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Décision</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>décision</translation>
  </message>
  <message>
   <source>Decision &amp;record</source>
   <translation>&amp;Fiche de décision</translation>
  </message>
  <message>
   <source>Decision line</source>
   <translation>Ligne de décision</translation>
  </message>
  <message>
   <source>Decision tools</source>
   <translation>Outils des décisions</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Décisions</translation>
  </message>
  <message>
   <source>Decisions, register, follow-up</source>
   <translation>Décisions, registre, suivi</translation>
  </message>
  <message>
   <source>Deferred</source>
   <translation>Reporté</translation>
  </message>
  <message>
   <source>deferred</source>
   <translation>reporté</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete activity</source>
   <translation>Supprimer l’activité</translation>
  </message>
  <message>
   <source>Delete agenda item</source>
   <translation>Supprimer la question à l’ordre du jour</translation>
  </message>
  <message>
   <source>Delete appendix</source>
   <translation>Supprimer l’annexe</translation>
  </message>
  <message>
   <source>Delete attachment</source>
   <translation>Supprimer la pièce jointe</translation>
  </message>
  <message>
   <source>Delete column</source>
   <translation>Supprimer la colonne</translation>
  </message>
  <message>
   <source>Delete comment</source>
   <translation>Supprimer le commentaire</translation>
  </message>
  <message>
   <source>Delete criterion</source>
   <translation>Supprimer le critère</translation>
  </message>
  <message>
   <source>Delete follow-up</source>
   <translation>Supprimer du suivi</translation>
  </message>
  <message>
   <source>Delete it (&amp;mine)</source>
   <translation>Le supprimer (le &amp;mien)</translation>
  </message>
  <message>
   <source>Delete it (&amp;theirs)</source>
   <translation>Le supprimer (le &amp;leur)</translation>
  </message>
  <message>
   <source>Delete link</source>
   <translation>Supprimer le lien</translation>
  </message>
  <message>
   <source>Delete organization</source>
   <translation>Supprimer l’organisation</translation>
  </message>
  <message>
   <source>Delete paper</source>
   <translation>Supprimer le document</translation>
  </message>
  <message>
   <source>Delete paragraph</source>
   <translation>Supprimer le paragraphe</translation>
  </message>
  <message>
   <source>Delete person</source>
   <translation>Supprimer la personne</translation>
  </message>
  <message>
   <source>Delete review question</source>
   <translation>Supprimer la question de révision</translation>
  </message>
  <message>
   <source>Delete row</source>
   <translation>Supprimer la ligne</translation>
  </message>
  <message>
   <source>Delete session</source>
   <translation>Supprimer la session</translation>
  </message>
  <message>
   <source>Delete task</source>
   <translation>Supprimer la tâche</translation>
  </message>
  <message>
   <source>Delete text</source>
   <translation>Supprimer du texte</translation>
  </message>
  <message>
   <source>Delete the &amp;whole table</source>
   <translation>Supprimer tout &amp;le tableau</translation>
  </message>
  <message>
   <source>Delete the chosen activities (Ctrl+Shift+Del, or Del on whole rows)</source>
   <translation>Supprimer les activités choisies (Ctrl+Maj+Suppr, ou Suppr sur des lignes entières)</translation>
  </message>
  <message>
   <source>Delete the chosen entry (Del)</source>
   <translation>Supprimer l’élément choisi (Suppr)</translation>
  </message>
  <message>
   <source>Delete the chosen question (Del in the list)</source>
   <translation>Supprimer la question choisie (Suppr dans la liste)</translation>
  </message>
  <message>
   <source>Delete the column at the caret</source>
   <translation>Supprimer la colonne au curseur</translation>
  </message>
  <message>
   <source>Delete the item with its papers; undo brings it back</source>
   <translation>Supprimer la question avec ses documents ; l’annulation la rétablit</translation>
  </message>
  <message>
   <source>Delete the line (Del)</source>
   <translation>Supprimer la ligne (Suppr)</translation>
  </message>
  <message>
   <source>Delete the paper with all it holds; undo brings it back</source>
   <translation>Supprimer le document avec tout ce qu’il contient ; l’annulation le rétablit</translation>
  </message>
  <message>
   <source>Delete the row at the caret</source>
   <translation>Supprimer la ligne au curseur</translation>
  </message>
  <message>
   <source>Delete the session with its agenda and papers; undo brings it back</source>
   <translation>Supprimer la session avec son ordre du jour et ses documents ; l’annulation la rétablit</translation>
  </message>
  <message>
   <source>Delete the table at the caret; undo brings it back</source>
   <translation>Supprimer le tableau au curseur ; l’annulation le rétablit</translation>
  </message>
  <message>
   <source>Delete the whole paragraph, heading, item or table; undo brings it back</source>
   <translation>Supprimer tout le paragraphe, titre, alinéa ou tableau ; l’annulation le rétablit</translation>
  </message>
  <message>
   <source>Delete this although {count} to it?</source>
   <translation>Le supprimer bien que {count} ici ?</translation>
  </message>
  <message>
   <source>Delete this comment; undo brings it back (Del)</source>
   <translation>Supprimer ce commentaire ; l’annulation le rétablit (Suppr)</translation>
  </message>
  <message>
   <source>Delete version</source>
   <translation>Supprimer la version</translation>
  </message>
  <message>
   <source>Delete view</source>
   <translation>Supprimer la vue</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>supprimé</translation>
  </message>
  <message>
   <source>Deleted here</source>
   <translation>Supprimée ici</translation>
  </message>
  <message>
   <source>Deleted in tracked changes</source>
   <translation>Supprimé en suivi des modifications</translation>
  </message>
  <message>
   <source>Deleted the entry with all that is its own. Ctrl+Z brings it back.</source>
   <translation>L’élément est supprimé avec tout ce qui lui est propre. Ctrl+Z le rétablit.</translation>
  </message>
  <message>
   <source>Deleted the question. Ctrl+Z brings it back.</source>
   <translation>La question est supprimée. Ctrl+Z la rétablit.</translation>
  </message>
  <message>
   <source>deleted “{words}”</source>
   <translation>supprimé « {words} »</translation>
  </message>
  <message numerus="yes">
   <source>Deleted: {name} with {n} agenda items.</source>
   <translation>
    <numerusform>Supprimé : {name} avec {n} question à l’ordre du jour.</numerusform>
    <numerusform>Supprimé : {name} avec {n} questions à l’ordre du jour.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted: {name} with {n} papers.</source>
   <translation>
    <numerusform>Supprimé : {name} avec {n} document.</numerusform>
    <numerusform>Supprimé : {name} avec {n} documents.</numerusform>
   </translation>
  </message>
  <message>
   <source>Deleted: {name}.</source>
   <translation>Supprimé : {name}.</translation>
  </message>
  <message>
   <source>Deleted: {title}. Ctrl+Z brings it back.</source>
   <translation>Supprimé : {title}. Ctrl+Z le rétablit.</translation>
  </message>
  <message>
   <source>Deta&amp;il</source>
   <translation>Détai&amp;l</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Précisions</translation>
  </message>
  <message>
   <source>detail</source>
   <translation>détail</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Disc.</source>
   <translation>Disc.</translation>
  </message>
  <message>
   <source>Discussion</source>
   <translation>Discussion</translation>
  </message>
  <message>
   <source>Discussion and decision</source>
   <translation>Discussion et décision</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Refaire ce qui a été annulé</translation>
  </message>
  <message>
   <source>document</source>
   <translation>document</translation>
  </message>
  <message>
   <source>does not take part</source>
   <translation>ne participe pas</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fait</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>Done again</source>
   <translation>Rétabli</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>Rétabli : {label}</translation>
  </message>
  <message>
   <source>done {done}</source>
   <translation>fait {done}</translation>
  </message>
  <message>
   <source>Donor</source>
   <translation>Donateur</translation>
  </message>
  <message>
   <source>donor</source>
   <translation>donateur</translation>
  </message>
  <message>
   <source>Doubtful: {doubt}</source>
   <translation>Douteux : {doubt}</translation>
  </message>
  <message>
   <source>Doubtful: “{head}” may mean this; it says {short}.</source>
   <translation>Douteux : « {head} » peut vouloir dire cela ; on y lit {short}.</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>projet</translation>
  </message>
  <message>
   <source>Draft a section and an appendix on what was done since the last session, from the register</source>
   <translation>Rédiger une section et une annexe sur ce qui a été fait depuis la dernière session, d’après le registre</translation>
  </message>
  <message>
   <source>Draft since {symbol} was issued. The numbers issued stay; what comes between takes “bis”.</source>
   <translation>Projet depuis la publication de {symbol}. Les numéros publiés restent ; ce qui s’intercale prend « bis ».</translation>
  </message>
  <message>
   <source>Draft text</source>
   <translation>Texte du projet</translation>
  </message>
  <message>
   <source>Draft what was done since the last session</source>
   <translation>Rédiger ce qui a été fait depuis la dernière session</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Échéance</translation>
  </message>
  <message>
   <source>due</source>
   <translation>échéance</translation>
  </message>
  <message>
   <source>Due at the {session}</source>
   <translation>Échéance à la {session}</translation>
  </message>
  <message numerus="yes">
   <source>Due in {n} days</source>
   <translation>
    <numerusform>Échéance dans {n} jour</numerusform>
    <numerusform>Échéance dans {n} jours</numerusform>
   </translation>
  </message>
  <message>
   <source>Due sess&amp;ion</source>
   <translation>Sess&amp;ion prévue</translation>
  </message>
  <message>
   <source>due session</source>
   <translation>session d’échéance</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Échéance aujourd’hui</translation>
  </message>
  <message>
   <source>Due tomorrow</source>
   <translation>Échéance demain</translation>
  </message>
  <message>
   <source>Due {day}</source>
   <translation>Échéance {day}</translation>
  </message>
  <message>
   <source>due {due}</source>
   <translation>échéance {due}</translation>
  </message>
  <message>
   <source>Dup&amp;licate</source>
   <translation>&amp;Dupliquer</translation>
  </message>
  <message>
   <source>Dupli&amp;cate</source>
   <translation>Dupli&amp;quer</translation>
  </message>
  <message>
   <source>Duplicate activity</source>
   <translation>Dupliquer l’activité</translation>
  </message>
  <message>
   <source>Duplicate agenda item</source>
   <translation>Dupliquer la question à l’ordre du jour</translation>
  </message>
  <message>
   <source>Duplicate paper</source>
   <translation>Dupliquer le document</translation>
  </message>
  <message>
   <source>Duplicate session</source>
   <translation>Dupliquer la session</translation>
  </message>
  <message>
   <source>E&amp;nglish</source>
   <translation>&amp;Anglais</translation>
  </message>
  <message>
   <source>E&amp;spañol</source>
   <translation>E&amp;spañol</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>E&amp;xporter</translation>
  </message>
  <message>
   <source>E&amp;xport again …</source>
   <translation>E&amp;xporter de nouveau …</translation>
  </message>
  <message>
   <source>E&amp;xport sheet of one activity</source>
   <translation>E&amp;xporter la fiche d’une activité</translation>
  </message>
  <message>
   <source>E&amp;xport the whole session …</source>
   <translation>Exporter &amp;toute la session …</translation>
  </message>
  <message numerus="yes">
   <source>E&amp;xport {n} files</source>
   <translation>
    <numerusform>E&amp;xporter {n} fichier</numerusform>
    <numerusform>E&amp;xporter {n} fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>Each file is listed here as it is made; choose a line to open its file.</source>
   <translation>Chaque fichier figure ici dès qu’il est fait ; choisissez une ligne pour ouvrir son fichier.</translation>
  </message>
  <message>
   <source>Earlier moment</source>
   <translation>Moment antérieur</translation>
  </message>
  <message>
   <source>Edit activity</source>
   <translation>Modifier l’activité</translation>
  </message>
  <message>
   <source>Edit agenda item</source>
   <translation>Modifier la question à l’ordre du jour</translation>
  </message>
  <message>
   <source>Edit appendix</source>
   <translation>Modifier l’annexe</translation>
  </message>
  <message>
   <source>Edit attachment</source>
   <translation>Modifier la pièce jointe</translation>
  </message>
  <message>
   <source>Edit comment</source>
   <translation>Modifier le commentaire</translation>
  </message>
  <message>
   <source>Edit criterion</source>
   <translation>Modifier le critère</translation>
  </message>
  <message>
   <source>Edit decision</source>
   <translation>Modifier la décision</translation>
  </message>
  <message>
   <source>Edit details</source>
   <translation>Modifier les détails</translation>
  </message>
  <message>
   <source>Edit follow-up</source>
   <translation>Modifier le suivi</translation>
  </message>
  <message>
   <source>Edit footnote</source>
   <translation>Modifier la note</translation>
  </message>
  <message>
   <source>Edit link</source>
   <translation>Modifier le lien</translation>
  </message>
  <message>
   <source>Edit organization</source>
   <translation>Modifier l’organisation</translation>
  </message>
  <message>
   <source>Edit paper details</source>
   <translation>Modifier les indications du document</translation>
  </message>
  <message>
   <source>Edit paragraph</source>
   <translation>Modifier le paragraphe</translation>
  </message>
  <message>
   <source>Edit paragraphs</source>
   <translation>Modifier des paragraphes</translation>
  </message>
  <message>
   <source>Edit participant</source>
   <translation>Modifier le participant</translation>
  </message>
  <message>
   <source>Edit person</source>
   <translation>Modifier la personne</translation>
  </message>
  <message>
   <source>Edit review question</source>
   <translation>Modifier la question de révision</translation>
  </message>
  <message>
   <source>Edit row</source>
   <translation>Modifier la ligne</translation>
  </message>
  <message>
   <source>Edit session</source>
   <translation>Modifier la session</translation>
  </message>
  <message>
   <source>Edit table</source>
   <translation>Modifier le tableau</translation>
  </message>
  <message>
   <source>Edit task</source>
   <translation>Modifier la tâche</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>Édition</translation>
  </message>
  <message>
   <source>edition</source>
   <translation>édition</translation>
  </message>
  <message>
   <source>Edition&amp;s …</source>
   <translation>Éd&amp;itions …</translation>
  </message>
  <message>
   <source>Editions</source>
   <translation>Éditions</translation>
  </message>
  <message>
   <source>Editions of {symbol}</source>
   <translation>Éditions de {symbol}</translation>
  </message>
  <message>
   <source>Editions …</source>
   <translation>Éditions …</translation>
  </message>
  <message>
   <source>Ele&amp;ment</source>
   <translation>Élé&amp;ment</translation>
  </message>
  <message>
   <source>element</source>
   <translation>élément</translation>
  </message>
  <message>
   <source>elsewhere</source>
   <translation>ailleurs</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Anglais</translation>
  </message>
  <message>
   <source>Enter goes to a line, Alt+Shift+Up and Down move it, Tab and Shift+Tab change its level, Esc leads back.</source>
   <translation>Entrée va à une ligne, Alt+Maj+Haut et Bas la déplacent, Tab et Maj+Tab changent son niveau, Échap ramène.</translation>
  </message>
  <message>
   <source>Enter goes to the paragraph in the middle of the view.</source>
   <translation>Entrée va au paragraphe au milieu de la vue.</translation>
  </message>
  <message>
   <source>Enter or a double click goes to what is to be settled</source>
   <translation>Entrée ou un double clic mène à ce qui est à régler</translation>
  </message>
  <message>
   <source>Enter or F2 writes in a cell, Ctrl+Shift+N adds an entry, Del deletes one</source>
   <translation>Entrée ou F2 écrit dans une cellule, Ctrl+Maj+N ajoute un élément, Suppr en supprime un</translation>
  </message>
  <message>
   <source>Enter or F2 writes, Ins adds, Del takes away, Ctrl+Enter goes there</source>
   <translation>Entrée ou F2 écrit, Inser ajoute, Suppr retire, Ctrl+Entrée y va</translation>
  </message>
  <message>
   <source>Enter takes what is chosen</source>
   <translation>Entrée prend ce qui est choisi</translation>
  </message>
  <message>
   <source>Entries in each phase</source>
   <translation>Entrées de chaque phase</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>Entrée de menu</translation>
  </message>
  <message>
   <source>entry of the follow-up programme</source>
   <translation>entrée du programme de suivi</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Erreur</translation>
  </message>
  <message>
   <source>Esc leads back to its mark</source>
   <translation>Échap ramène à son appel</translation>
  </message>
  <message>
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Europe and Central Asia</source>
   <translation>Europe et Asie centrale</translation>
  </message>
  <message>
   <source>Every line found its place.</source>
   <translation>Chaque ligne a trouvé sa place.</translation>
  </message>
  <message>
   <source>Every machine</source>
   <translation>Toutes les machines</translation>
  </message>
  <message>
   <source>Every paper is issued, or there is none yet.</source>
   <translation>Tous les documents sont publiés, ou il n’y en a pas encore.</translation>
  </message>
  <message>
   <source>Every paper of the session goes into one folder. What is unchanged is left alone.</source>
   <translation>Tous les documents de la session vont dans un seul dossier. Ce qui est inchangé est laissé tel quel.</translation>
  </message>
  <message>
   <source>Every point is settled.</source>
   <translation>Tous les points sont réglés.</translation>
  </message>
  <message>
   <source>Every question is decided.</source>
   <translation>Toutes les questions sont tranchées.</translation>
  </message>
  <message>
   <source>Every translation here is confirmed.</source>
   <translation>Toutes les traductions sont confirmées ici.</translation>
  </message>
  <message>
   <source>Every word of this paper is known.</source>
   <translation>Tous les mots de ce document sont connus.</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Tout le monde</translation>
  </message>
  <message>
   <source>Everything is confirmed.</source>
   <translation>Tout est confirmé.</translation>
  </message>
  <message>
   <source>Everything is saved by itself; this does it at once</source>
   <translation>Tout s’enregistre de soi-même ; ceci le fait tout de suite</translation>
  </message>
  <message>
   <source>Everything of the committee</source>
   <translation>Tout ce qui concerne la commission</translation>
  </message>
  <message>
   <source>Everything that differs</source>
   <translation>Tout ce qui diffère</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Excel workbook (*.xlsx);;Text with commas (*.csv)</source>
   <translation>Classeur Excel (*.xlsx);;Texte avec virgules (*.csv)</translation>
  </message>
  <message>
   <source>Existing &amp;partnership</source>
   <translation>&amp;Partenariat existant</translation>
  </message>
  <message>
   <source>existing negotiations</source>
   <translation>négociations existantes</translation>
  </message>
  <message>
   <source>Existing partnership</source>
   <translation>Partenariat existant</translation>
  </message>
  <message>
   <source>existing partnership</source>
   <translation>partenariat existant</translation>
  </message>
  <message>
   <source>Existing partnerships</source>
   <translation>Partenariats existants</translation>
  </message>
  <message>
   <source>Expected benefit</source>
   <translation>Bénéfice attendu</translation>
  </message>
  <message>
   <source>expertise</source>
   <translation>compétences</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export a marked &amp;draft</source>
   <translation>Exporter un &amp;projet marqué comme tel</translation>
  </message>
  <message>
   <source>Export a session</source>
   <translation>Exporter une session</translation>
  </message>
  <message>
   <source>Export changes</source>
   <translation>Exporter les modifications</translation>
  </message>
  <message>
   <source>Export matrix …</source>
   <translation>Exporter la matrice …</translation>
  </message>
  <message>
   <source>Export stopped. Nothing was left half written.</source>
   <translation>Exportation arrêtée. Rien n’a été laissé à moitié écrit.</translation>
  </message>
  <message>
   <source>Export to another &amp;folder …</source>
   <translation>Exporter dans un autre &amp;dossier …</translation>
  </message>
  <message>
   <source>Export to which folder?</source>
   <translation>Exporter vers quel dossier ?</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exporter …</translation>
  </message>
  <message>
   <source>Exporting {symbol} …</source>
   <translation>Exportation de {symbol} …</translation>
  </message>
  <message>
   <source>Extra-budgetary prospects</source>
   <translation>Perspectives extrabudgétaires</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>févr.</translation>
  </message>
  <message>
   <source>February</source>
   <translation>février</translation>
  </message>
  <message>
   <source>Fi&amp;gure from the register …</source>
   <translation>&amp;Chiffre du registre …</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message>
   <source>field</source>
   <translation>champ</translation>
  </message>
  <message>
   <source>Field of work</source>
   <translation>Domaine de travail</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Domaines</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>Figures from the register</source>
   <translation>Chiffres du registre</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>file name of the Office</source>
   <translation>nom de fichier du Bureau</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Files and pages</source>
   <translation>Fichiers et pages</translation>
  </message>
  <message>
   <source>Fill cells</source>
   <translation>Remplir des cellules</translation>
  </message>
  <message>
   <source>Filter by state</source>
   <translation>Filtrer par état</translation>
  </message>
  <message>
   <source>Filter by words</source>
   <translation>Filtrer par mots</translation>
  </message>
  <message>
   <source>Filter rows</source>
   <translation>Filtrer</translation>
  </message>
  <message>
   <source>Filter, sorting, groups and columns under a name, kept in the file for everyone</source>
   <translation>Filtre, tri, groupes et colonnes sous un nom, conservés dans le fichier pour tous</translation>
  </message>
  <message>
   <source>Financial</source>
   <translation>Financières</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Find activities entered tw&amp;ice …</source>
   <translation>Trouver les activités saisies deux &amp;fois …</translation>
  </message>
  <message>
   <source>Find in this paper</source>
   <translation>Rechercher dans ce document</translation>
  </message>
  <message>
   <source>Find ne&amp;xt</source>
   <translation>&amp;Suivant</translation>
  </message>
  <message>
   <source>Find pre&amp;vious</source>
   <translation>Occurre&amp;nce précédente</translation>
  </message>
  <message>
   <source>Find what the printout was made from, and what changed since</source>
   <translation>Trouver de quoi le tirage a été fait, et ce qui a changé depuis</translation>
  </message>
  <message>
   <source>Find which edition or state of a paper a printout was made from, and what changed since</source>
   <translation>Trouver de quelle édition ou de quel état d’un document un tirage a été fait, et ce qui a changé depuis</translation>
  </message>
  <message>
   <source>Find words in this paper and put others in their place</source>
   <translation>Chercher des mots dans ce document et en mettre d’autres à la place</translation>
  </message>
  <message>
   <source>Find words in this paper; accents and kinds of quotes do not count</source>
   <translation>Chercher des mots dans ce document ; les accents et les sortes de guillemets ne comptent pas</translation>
  </message>
  <message>
   <source>Find: accents, capitals and kinds of quotes do not count</source>
   <translation>Rechercher : les accents, les majuscules et les sortes de guillemets ne comptent pas</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Constatations</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>Empreinte</translation>
  </message>
  <message>
   <source>fingerprint</source>
   <translation>empreinte</translation>
  </message>
  <message>
   <source>Fingerprint or file</source>
   <translation>Empreinte ou fichier</translation>
  </message>
  <message>
   <source>Fingerprint, or the path of a PDF, workbook or document</source>
   <translation>Empreinte, ou chemin d’un PDF, classeur ou document</translation>
  </message>
  <message>
   <source>First &amp;session</source>
   <translation>Première &amp;session</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>premier jour</translation>
  </message>
  <message>
   <source>Flexible and low-cost mechanisms come first on the shortlist</source>
   <translation>Les mécanismes souples et peu coûteux viennent en premier sur la liste restreinte</translation>
  </message>
  <message>
   <source>flexible mechanism</source>
   <translation>mécanisme souple</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Folder of exports</source>
   <translation>Dossier des exportations</translation>
  </message>
  <message>
   <source>Follow-&amp;up</source>
   <translation>Su&amp;ivi</translation>
  </message>
  <message>
   <source>Follow-up</source>
   <translation>Suivi</translation>
  </message>
  <message>
   <source>Follow-up programme</source>
   <translation>Programme de suivi</translation>
  </message>
  <message>
   <source>Follow-up tools</source>
   <translation>Outils du suivi</translation>
  </message>
  <message>
   <source>Footnote</source>
   <translation>Note de bas de page</translation>
  </message>
  <message>
   <source>footnote</source>
   <translation>note</translation>
  </message>
  <message>
   <source>footnote mark</source>
   <translation>appel de note</translation>
  </message>
  <message>
   <source>Footnote {label}</source>
   <translation>Note {label}</translation>
  </message>
  <message>
   <source>Footnote {number}</source>
   <translation>Note {number}</translation>
  </message>
  <message>
   <source>footnote {number}</source>
   <translation>note {number}</translation>
  </message>
  <message>
   <source>Footnote {number} is called a second time; this mark was left as it is.</source>
   <translation>La note {number} est appelée une deuxième fois ; cet appel a été laissé tel quel.</translation>
  </message>
  <message>
   <source>Footnote {number} is called in {place}, but its text is not in the input.</source>
   <translation>La note {number} est appelée ici : {place}, mais son texte ne figure pas dans ce qui a été reçu.</translation>
  </message>
  <message>
   <source>Footnote {number} is called nowhere in the paragraphs: “{text}”.</source>
   <translation>La note {number} n’est appelée nulle part dans les paragraphes : « {text} ».</translation>
  </message>
  <message>
   <source>Footnote {number} is called nowhere.</source>
   <translation>La note {number} n’est appelée nulle part.</translation>
  </message>
  <message>
   <source>Footnotes</source>
   <translation>Notes de bas de page</translation>
  </message>
  <message>
   <source>footnotes</source>
   <translation>notes</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>for a colleague</source>
   <translation>pour un collègue</translation>
  </message>
  <message>
   <source>For debate and guidance</source>
   <translation>Pour discussion et orientation</translation>
  </message>
  <message>
   <source>For decision</source>
   <translation>Pour décision</translation>
  </message>
  <message>
   <source>For every line in the list; the space bar does it for the lines chosen</source>
   <translation>Pour chaque ligne de la liste ; la barre d’espace le fait pour les lignes choisies</translation>
  </message>
  <message>
   <source>For information</source>
   <translation>Pour information</translation>
  </message>
  <message>
   <source>Forget the name; what was written stays in the history (Del)</source>
   <translation>Oublier le nom ; ce qui a été écrit reste dans l’historique (Suppr)</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Forme</translation>
  </message>
  <message>
   <source>formal arrangement</source>
   <translation>arrangement formel</translation>
  </message>
  <message>
   <source>format</source>
   <translation>format</translation>
  </message>
  <message>
   <source>Formats</source>
   <translation>Formats</translation>
  </message>
  <message>
   <source>Formula</source>
   <translation>Formule</translation>
  </message>
  <message>
   <source>Forum</source>
   <translation>Forum</translation>
  </message>
  <message>
   <source>forum</source>
   <translation>forum</translation>
  </message>
  <message>
   <source>Forums</source>
   <translation>Forums</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>Freeze the paper and lock it; undo takes it back</source>
   <translation>Figer le document et le verrouiller ; l’annulation le libère</translation>
  </message>
  <message>
   <source>Freeze the paper as an edition, lock it and make its exports; you see first what is not settled</source>
   <translation>Figer le document comme édition, le verrouiller et faire ses exportations ; vous voyez d’abord ce qui n’est pas réglé</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>ven.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Du</translation>
  </message>
  <message>
   <source>From &amp;another paper …</source>
   <translation>D’après un &amp;autre document …</translation>
  </message>
  <message>
   <source>From a paper …</source>
   <translation>D’un document …</translation>
  </message>
  <message>
   <source>From the &amp;template</source>
   <translation>D’après le &amp;modèle</translation>
  </message>
  <message>
   <source>From the beginning again</source>
   <translation>De nouveau depuis le début</translation>
  </message>
  <message>
   <source>From the end again</source>
   <translation>De nouveau depuis la fin</translation>
  </message>
  <message>
   <source>From {path}. Nothing is stored before you press Import; one undo takes it out again.</source>
   <translation>De {path}. Rien n’est stocké avant que vous n’appuyiez sur Importer ; une seule annulation le retire.</translation>
  </message>
  <message>
   <source>further text</source>
   <translation>suite du texte</translation>
  </message>
  <message>
   <source>Further text of the paragraph above</source>
   <translation>Suite du texte du paragraphe ci-dessus</translation>
  </message>
  <message>
   <source>Gathering what the diagnostic file will hold …</source>
   <translation>Rassemblement de ce que contiendra le fichier de diagnostic …</translation>
  </message>
  <message>
   <source>GB.291/WP/SDG/1</source>
   <translation>GB.291/WP/SDG/1</translation>
  </message>
  <message>
   <source>Geneva</source>
   <translation>Genève</translation>
  </message>
  <message>
   <source>Give the paragraph the words it had then; undo takes this back (Enter)</source>
   <translation>Redonner au paragraphe les mots qu’il avait alors ; l’annulation revient en arrière (Entrée)</translation>
  </message>
  <message>
   <source>Give the present state a name, to find it again and compare with it</source>
   <translation>Donner un nom à l’état présent, pour le retrouver et y comparer</translation>
  </message>
  <message>
   <source>Give the version another name (F2)</source>
   <translation>Donner un autre nom à la version (F2)</translation>
  </message>
  <message>
   <source>Give this session its number first; the next one takes the number after it.</source>
   <translation>Donnez d’abord son numéro à cette session ; la suivante prend le numéro d’après.</translation>
  </message>
  <message>
   <source>global</source>
   <translation>mondial</translation>
  </message>
  <message>
   <source>Global, regional or national</source>
   <translation>Mondial, régional ou national</translation>
  </message>
  <message>
   <source>Go back to the paper</source>
   <translation>Revenir au document</translation>
  </message>
  <message>
   <source>Go back; everything is kept</source>
   <translation>Revenir ; tout est conservé</translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>Y aller</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Aller à</translation>
  </message>
  <message>
   <source>Go to a paragraph, section, footnote or appendix by its number</source>
   <translation>Aller à un paragraphe, une section, une note ou une annexe par son numéro</translation>
  </message>
  <message>
   <source>Go to the &amp;register</source>
   <translation>Aller au &amp;registre</translation>
  </message>
  <message>
   <source>Go to the change before (Alt+Up)</source>
   <translation>Aller à la modification précédente (Alt+Haut)</translation>
  </message>
  <message>
   <source>Go to the list</source>
   <translation>Aller à la liste</translation>
  </message>
  <message>
   <source>Go to the next change (Alt+Down)</source>
   <translation>Aller à la modification suivante (Alt+Bas)</translation>
  </message>
  <message>
   <source>Go to the next misspelt word and see what it may have been meant to be</source>
   <translation>Aller au prochain mot mal orthographié et voir ce qu’il voulait peut-être dire</translation>
  </message>
  <message>
   <source>Go to the next place of what was found</source>
   <translation>Aller à l’endroit trouvé suivant</translation>
  </message>
  <message>
   <source>Go to the next translation whose source has changed</source>
   <translation>Aller à la prochaine traduction dont la source a changé</translation>
  </message>
  <message>
   <source>Go to the paper</source>
   <translation>Aller au document</translation>
  </message>
  <message>
   <source>Go to the previous place of what was found</source>
   <translation>Aller à l’endroit trouvé précédent</translation>
  </message>
  <message>
   <source>Go to the words of the comment before</source>
   <translation>Aller aux mots du commentaire précédent</translation>
  </message>
  <message>
   <source>Go to the words of the next comment</source>
   <translation>Aller aux mots du commentaire suivant</translation>
  </message>
  <message>
   <source>Go to: {name}</source>
   <translation>Aller à : {name}</translation>
  </message>
  <message>
   <source>Good practices</source>
   <translation>Bonnes pratiques</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Grouper par</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <source>Guessed: {short}</source>
   <translation>Deviné : {short}</translation>
  </message>
  <message>
   <source>Hand out a copy</source>
   <translation>Remettre une copie</translation>
  </message>
  <message>
   <source>Have the program speak English</source>
   <translation>Faire parler le programme en anglais</translation>
  </message>
  <message>
   <source>Have the program speak French</source>
   <translation>Faire parler le programme en français</translation>
  </message>
  <message>
   <source>Have the program speak Spanish</source>
   <translation>Faire parler le programme en espagnol</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Heading &amp;1</source>
   <translation>Titre &amp;1</translation>
  </message>
  <message>
   <source>Heading &amp;2</source>
   <translation>Titre &amp;2</translation>
  </message>
  <message>
   <source>Heading &amp;3</source>
   <translation>Titre &amp;3</translation>
  </message>
  <message>
   <source>Heading 1</source>
   <translation>Titre 1</translation>
  </message>
  <message>
   <source>Heading 2</source>
   <translation>Titre 2</translation>
  </message>
  <message>
   <source>Heading 3</source>
   <translation>Titre 3</translation>
  </message>
  <message>
   <source>heading {label}</source>
   <translation>titre {label}</translation>
  </message>
  <message>
   <source>Heading {label} does not follow the one before it.</source>
   <translation>Le titre {label} ne suit pas le précédent.</translation>
  </message>
  <message>
   <source>heading {number}</source>
   <translation>titre {number}</translation>
  </message>
  <message>
   <source>Headings</source>
   <translation>Titres</translation>
  </message>
  <message>
   <source>headings</source>
   <translation>titres</translation>
  </message>
  <message>
   <source>Headings and paragraphs appear here.</source>
   <translation>Les titres et les paragraphes apparaissent ici.</translation>
  </message>
  <message>
   <source>headings {numbers}</source>
   <translation>titres {numbers}</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Tenue</translation>
  </message>
  <message>
   <source>held</source>
   <translation>tenue</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Here now</source>
   <translation>Ici maintenant</translation>
  </message>
  <message>
   <source>Here stands the record of the point for decision that the caret is in. No paper is open.</source>
   <translation>Ici figure la fiche du point appelant une décision où se trouve le curseur. Aucun document n’est ouvert.</translation>
  </message>
  <message>
   <source>Here stands who takes part in which policy dialogue, initiative or forum, and why.</source>
   <translation>Ici figure qui participe à quel dialogue, quelle initiative ou quel forum, et à quel titre.</translation>
  </message>
  <message>
   <source>Here you write. Paragraphs number themselves, and references follow when one moves. There is nothing to save: all is kept as you type, and Ctrl+Z takes it back, even tomorrow.</source>
   <translation>C’est ici que vous écrivez. Les paragraphes se numérotent d’eux-mêmes, et les renvois suivent quand l’un d’eux bouge. Il n’y a rien à enregistrer : tout est conservé à mesure que vous tapez, et Ctrl+Z revient en arrière, même demain.</translation>
  </message>
  <message>
   <source>Hidden text</source>
   <translation>Texte masqué</translation>
  </message>
  <message>
   <source>Hide the preview (F7)</source>
   <translation>Masquer l’aperçu (F7)</translation>
  </message>
  <message>
   <source>high</source>
   <translation>élevée</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Hom&amp;e</source>
   <translation>Acc&amp;ueil</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <source>How exactly the date is known</source>
   <translation>Avec quelle exactitude la date est connue</translation>
  </message>
  <message>
   <source>How far it has come</source>
   <translation>Où il en est</translation>
  </message>
  <message>
   <source>How far it is, such as planned or under way</source>
   <translation>Où il en est, par exemple prévu ou en cours</translation>
  </message>
  <message>
   <source>How far the paper has come; it is issued by Paper &gt; Issue</source>
   <translation>Où en est le document ; il est publié par Document &gt; Publier</translation>
  </message>
  <message>
   <source>How it begins</source>
   <translation>Comment il commence</translation>
  </message>
  <message>
   <source>How it is found out</source>
   <translation>Comment on le constate</translation>
  </message>
  <message>
   <source>How many activities there were</source>
   <translation>Combien d’activités il y a eu</translation>
  </message>
  <message>
   <source>How many were found</source>
   <translation>Combien ont été trouvés</translation>
  </message>
  <message>
   <source>How much, with its currency</source>
   <translation>Combien, avec la monnaie</translation>
  </message>
  <message>
   <source>How soon it is to be taken up</source>
   <translation>Avec quelle urgence il faut s’en saisir</translation>
  </message>
  <message>
   <source>How the paper stands</source>
   <translation>Où en est le document</translation>
  </message>
  <message>
   <source>I&amp;gnore in this paper</source>
   <translation>I&amp;gnorer dans ce document</translation>
  </message>
  <message>
   <source>I&amp;tem</source>
   <translation>A&amp;linéa</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Identifiant</translation>
  </message>
  <message>
   <source>If it is a copy of {name}, its changes can be brought together with it; you see them before anything changes.</source>
   <translation>Si c’est une copie de {name}, ses modifications peuvent y être réunies ; vous les voyez avant que rien ne change.</translation>
  </message>
  <message>
   <source>Import a paper or a register</source>
   <translation>Importer un document ou un registre</translation>
  </message>
  <message>
   <source>Import paper</source>
   <translation>Importer un document</translation>
  </message>
  <message>
   <source>Import register</source>
   <translation>Importer un registre</translation>
  </message>
  <message>
   <source>Import {name}</source>
   <translation>Importer {name}</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>Importer …</translation>
  </message>
  <message>
   <source>Imported: {headline}</source>
   <translation>Importé : {headline}</translation>
  </message>
  <message>
   <source>importing</source>
   <translation>importation</translation>
  </message>
  <message>
   <source>in clearance</source>
   <translation>en cours de visa</translation>
  </message>
  <message>
   <source>In how many countries</source>
   <translation>Dans combien de pays</translation>
  </message>
  <message>
   <source>In no appendix yet.</source>
   <translation>Dans aucune annexe pour l’instant.</translation>
  </message>
  <message>
   <source>In no paper</source>
   <translation>Dans aucun document</translation>
  </message>
  <message>
   <source>in preparation</source>
   <translation>en préparation</translation>
  </message>
  <message>
   <source>In the appendices of these papers</source>
   <translation>Dans les annexes de ces documents</translation>
  </message>
  <message>
   <source>In the register</source>
   <translation>Dans le registre</translation>
  </message>
  <message>
   <source>In the sheet</source>
   <translation>Dans la feuille</translation>
  </message>
  <message>
   <source>In the text</source>
   <translation>Dans le texte</translation>
  </message>
  <message>
   <source>In the whole file</source>
   <translation>Dans tout le fichier</translation>
  </message>
  <message>
   <source>In this paper</source>
   <translation>Dans ce document</translation>
  </message>
  <message>
   <source>In which capacities people take part</source>
   <translation>En quelles qualités des personnes participent</translation>
  </message>
  <message>
   <source>In which fields it works</source>
   <translation>Dans quels domaines il œuvre</translation>
  </message>
  <message>
   <source>In which language to look</source>
   <translation>Dans quelle langue chercher</translation>
  </message>
  <message>
   <source>In words or numbers: 30 June-2 July 2004, May 2004, 3.5.2004</source>
   <translation>En lettres ou en chiffres : 30 juin-2 juillet 2004, mai 2004, 3.5.2004</translation>
  </message>
  <message>
   <source>In {languages} there are no words yet for {places}.</source>
   <translation>En {languages}, il n’y a pas encore de texte pour {places}.</translation>
  </message>
  <message numerus="yes">
   <source>In {language}, {n} passages were not confirmed since the {leading} changed.</source>
   <translation>
    <numerusform>En {language}, {n} passage n’a pas été confirmé depuis que le texte {leading} a changé.</numerusform>
    <numerusform>En {language}, {n} passages n’ont pas été confirmés depuis que le texte {leading} a changé.</numerusform>
   </translation>
  </message>
  <message>
   <source>In {language}, {said}</source>
   <translation>En {language}, {said}</translation>
  </message>
  <message>
   <source>In {said}, {count} of {count2} rows of the register are printed in {printed}.</source>
   <translation>En {said}, {count} lignes du registre sur {count2} sont imprimées en {printed}.</translation>
  </message>
  <message>
   <source>indented less</source>
   <translation>retrait diminué</translation>
  </message>
  <message>
   <source>indented more</source>
   <translation>retrait augmenté</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Apport</translation>
  </message>
  <message>
   <source>Ins adds a question, Del deletes one, Ctrl and arrows move one</source>
   <translation>Inser ajoute une question, Suppr en supprime une, Ctrl et les flèches en déplacent une</translation>
  </message>
  <message>
   <source>Institutional support</source>
   <translation>Appui institutionnel</translation>
  </message>
  <message>
   <source>institutional support</source>
   <translation>appui institutionnel</translation>
  </message>
  <message>
   <source>Instr&amp;ument or document</source>
   <translation>Instr&amp;ument ou document</translation>
  </message>
  <message>
   <source>Instrument or document</source>
   <translation>Instrument ou document</translation>
  </message>
  <message>
   <source>instrument or document</source>
   <translation>instrument ou document</translation>
  </message>
  <message>
   <source>Instruments and documents</source>
   <translation>Instruments et documents</translation>
  </message>
  <message>
   <source>interest at stake</source>
   <translation>intérêt en jeu</translation>
  </message>
  <message>
   <source>Interest of partners</source>
   <translation>Intérêt des partenaires</translation>
  </message>
  <message>
   <source>Involvement</source>
   <translation>Participation</translation>
  </message>
  <message>
   <source>involvement</source>
   <translation>participation</translation>
  </message>
  <message>
   <source>is cited by</source>
   <translation>est cité par</translation>
  </message>
  <message>
   <source>Is it saved?</source>
   <translation>Est-ce enregistré ?</translation>
  </message>
  <message>
   <source>is served by</source>
   <translation>est servi par</translation>
  </message>
  <message>
   <source>is the ground of</source>
   <translation>est le fondement de</translation>
  </message>
  <message>
   <source>Is this new to you? A tour of six cards shows where things are.</source>
   <translation>Tout cela est nouveau pour vous ? Une visite en six cartes montre où sont les choses.</translation>
  </message>
  <message>
   <source>Issue</source>
   <translation>Question traitée</translation>
  </message>
  <message>
   <source>Issue a paper</source>
   <translation>Publier un document</translation>
  </message>
  <message>
   <source>Issue it &amp;although not everything is settled</source>
   <translation>Le publier &amp;bien que tout ne soit pas réglé</translation>
  </message>
  <message>
   <source>Issue paper</source>
   <translation>Publier le document</translation>
  </message>
  <message>
   <source>issued</source>
   <translation>publié</translation>
  </message>
  <message>
   <source>Issued as {symbol}</source>
   <translation>Publié sous la cote {symbol}</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>Publiée le</translation>
  </message>
  <message>
   <source>it asks what cannot be understood</source>
   <translation>elle pose une question incompréhensible</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>il ne peut pas être lu</translation>
  </message>
  <message>
   <source>It cannot go there: it would come to lie inside another section or item.</source>
   <translation>Impossible à cet endroit : cela se trouverait dans une autre section ou un autre alinéa.</translation>
  </message>
  <message>
   <source>it deletes what was never there</source>
   <translation>elle supprime ce qui n’a jamais été là</translation>
  </message>
  <message>
   <source>it descends from what is not there, or from something else</source>
   <translation>elle descend de ce qui n’est pas là, ou d’autre chose</translation>
  </message>
  <message>
   <source>it does not hold what the working copy holds</source>
   <translation>il ne contient pas ce que contient la copie de travail</translation>
  </message>
  <message>
   <source>it does not say which document it is</source>
   <translation>il ne dit pas quel document il est</translation>
  </message>
  <message>
   <source>it ends within its first 100 bytes</source>
   <translation>il se termine dans ses 100 premiers octets</translation>
  </message>
  <message>
   <source>it has no proper name or descent</source>
   <translation>elle n’a ni nom ni ascendance en règle</translation>
  </message>
  <message>
   <source>it has no schema of number {number}</source>
   <translation>il n’a pas de schéma de numéro {number}</translation>
  </message>
  <message>
   <source>it has other fields than it should</source>
   <translation>elle a d’autres champs que prévu</translation>
  </message>
  <message>
   <source>it has {length:,} {unit}</source>
   <translation>elle a {length:,} {unit}</translation>
  </message>
  <message>
   <source>it holds a word that is longer than any may be</source>
   <translation>il contient un mot plus long qu’aucun ne peut l’être</translation>
  </message>
  <message>
   <source>it holds letters that cannot be read</source>
   <translation>il contient des lettres qui ne peuvent pas être lues</translation>
  </message>
  <message>
   <source>it holds what cannot be read</source>
   <translation>elle contient ce qui ne peut pas être lu</translation>
  </message>
  <message>
   <source>It holds what is to be done after the report, by phase: recommendations, policy dialogues, the forum, work in countries, research, support, and the questions of the review.</source>
   <translation>Il contient ce qui est à faire après le rapport, par phase : recommandations, dialogues, forum, travaux dans les pays, recherche, appui, et les questions de révision.</translation>
  </message>
  <message>
   <source>it holds what no page can show</source>
   <translation>elle contient ce qu’aucune page ne peut montrer</translation>
  </message>
  <message>
   <source>it holds what no table can hold</source>
   <translation>il contient ce qu’aucun tableau ne peut contenir</translation>
  </message>
  <message>
   <source>it holds what this program did not make: {strange}</source>
   <translation>il contient ce que ce programme n’a pas fait : {strange}</translation>
  </message>
  <message>
   <source>It holds what was done: meetings, visits, presentations, each with its date, place and organizer. An appendix of a paper prints its rows from here.</source>
   <translation>Il contient ce qui a été fait : réunions, visites, présentations, chacune avec sa date, son lieu et son organisateur. L’annexe d’un document imprime ses lignes à partir d’ici.</translation>
  </message>
  <message>
   <source>it holds words that cannot be read</source>
   <translation>il contient des mots qui ne peuvent pas être lus</translation>
  </message>
  <message>
   <source>it is a database</source>
   <translation>c’est une base de données</translation>
  </message>
  <message>
   <source>it is a device, not a file</source>
   <translation>c’est un périphérique, non un fichier</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>c’est un dossier</translation>
  </message>
  <message>
   <source>it is a PDF</source>
   <translation>c’est un PDF</translation>
  </message>
  <message>
   <source>it is a picture</source>
   <translation>c’est une image</translation>
  </message>
  <message>
   <source>it is a zip archive, or a Word or Excel file</source>
   <translation>c’est une archive zip, ou un fichier Word ou Excel</translation>
  </message>
  <message>
   <source>it is an old Word or Excel file</source>
   <translation>c’est un ancien fichier Word ou Excel</translation>
  </message>
  <message>
   <source>it is cut off: {held:,} of {size:,} bytes are there</source>
   <translation>il est tronqué : {held:,} octets sur {size:,} sont là</translation>
  </message>
  <message>
   <source>It is linked with nothing yet.</source>
   <translation>Elle n’est encore liée à rien.</translation>
  </message>
  <message>
   <source>It is locked once it is written</source>
   <translation>Il est verrouillé dès qu’il est écrit</translation>
  </message>
  <message>
   <source>it is no Word document (.docx)</source>
   <translation>ce n’est pas un document Word (.docx)</translation>
  </message>
  <message>
   <source>it is not a text file</source>
   <translation>ce n’est pas un fichier de texte</translation>
  </message>
  <message>
   <source>it is not there any more</source>
   <translation>il n’est plus là</translation>
  </message>
  <message>
   <source>it is not what its name says</source>
   <translation>elle n’est pas ce que dit son nom</translation>
  </message>
  <message>
   <source>it is too tangled</source>
   <translation>elle est trop enchevêtrée</translation>
  </message>
  <message>
   <source>it lacks {missing}</source>
   <translation>il lui manque {missing}</translation>
  </message>
  <message>
   <source>it makes something else of what is there</source>
   <translation>elle fait autre chose de ce qui est là</translation>
  </message>
  <message>
   <source>it may not be written</source>
   <translation>il ne peut pas être écrit</translation>
  </message>
  <message>
   <source>it says nothing of anything</source>
   <translation>elle ne dit rien sur rien</translation>
  </message>
  <message>
   <source>it says what nothing says</source>
   <translation>elle dit ce que rien ne dit</translation>
  </message>
  <message>
   <source>it speaks of a thing unknown, {kind}</source>
   <translation>elle parle d’une chose inconnue, {kind}</translation>
  </message>
  <message>
   <source>it speaks of things unknown</source>
   <translation>il parle de choses inconnues</translation>
  </message>
  <message>
   <source>It stands at the end already.</source>
   <translation>Il se trouve déjà à la fin.</translation>
  </message>
  <message>
   <source>It stands at the end of this paper now. Ctrl+Z takes it out again.</source>
   <translation>Il se trouve maintenant à la fin de ce document. Ctrl+Z l’en retire.</translation>
  </message>
  <message>
   <source>it would run what this program did not make</source>
   <translation>il exécuterait ce que ce programme n’a pas fait</translation>
  </message>
  <message>
   <source>Italic</source>
   <translation>Italique</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Alinéa</translation>
  </message>
  <message>
   <source>item</source>
   <translation>question</translation>
  </message>
  <message>
   <source>Item {label} does not follow the one before it.</source>
   <translation>Le point {label} ne suit pas le précédent.</translation>
  </message>
  <message>
   <source>Item, second level</source>
   <translation>Alinéa, deuxième niveau</translation>
  </message>
  <message>
   <source>its folder is not there any more</source>
   <translation>son dossier n’est plus là</translation>
  </message>
  <message>
   <source>its last change is lost; it is as it was last shown, please look it over</source>
   <translation>sa dernière modification est perdue ; il est tel qu’on l’a vu en dernier, veuillez le relire</translation>
  </message>
  <message>
   <source>Its number or symbol, such as Convention No. 117 or GB.291/2</source>
   <translation>Son numéro ou sa cote, par exemple convention no 117 ou GB.291/2</translation>
  </message>
  <message>
   <source>Its paper “Matters arising” will list these, with their references</source>
   <translation>Son document « Questions en suspens » les énumérera, avec leurs références</translation>
  </message>
  <message>
   <source>its words are not in their one form</source>
   <translation>ses mots ne sont pas dans leur seule forme</translation>
  </message>
  <message>
   <source>its words belong to something else</source>
   <translation>ses mots appartiennent à autre chose</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>janv.</translation>
  </message>
  <message>
   <source>January</source>
   <translation>janvier</translation>
  </message>
  <message>
   <source>Join paragraphs</source>
   <translation>Joindre des paragraphes</translation>
  </message>
  <message>
   <source>Joint programmes</source>
   <translation>Programmes communs</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Revue</translation>
  </message>
  <message>
   <source>July</source>
   <translation>juillet</translation>
  </message>
  <message>
   <source>June</source>
   <translation>juin</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>à l’instant</translation>
  </message>
  <message>
   <source>Keep &amp;both</source>
   <translation>Garder les &amp;deux</translation>
  </message>
  <message>
   <source>Keep &amp;mine</source>
   <translation>Garder le &amp;mien</translation>
  </message>
  <message>
   <source>Keep &amp;theirs</source>
   <translation>Garder le &amp;leur</translation>
  </message>
  <message>
   <source>Keep both activities</source>
   <translation>Garder les deux activités</translation>
  </message>
  <message>
   <source>Keep one activity with the words that are set in bold</source>
   <translation>Garder une seule activité avec les mots en gras</translation>
  </message>
  <message>
   <source>Keep what somebody has written there since</source>
   <translation>Garder ce que quelqu’un y a écrit depuis</translation>
  </message>
  <message>
   <source>Kept at or before</source>
   <translation>Occasion</translation>
  </message>
  <message>
   <source>Kept on this computer: the last ten states of this file, one of each of the last thirty days, and one from before each merge, import and update of the program. Bringing one back can be undone, and the present state is kept as well.</source>
   <translation>Sont conservés sur cet ordinateur : les dix derniers états de ce fichier, un de chacun des trente derniers jours, et un d’avant chaque réunion de copies, importation et mise à jour du programme. Un retour en arrière peut être annulé, et l’état présent est conservé lui aussi.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>genre</translation>
  </message>
  <message>
   <source>Kind of support</source>
   <translation>Nature de l’appui</translation>
  </message>
  <message>
   <source>Kind of the new entry</source>
   <translation>Genre du nouvel élément</translation>
  </message>
  <message>
   <source>known changes, brought together elsewhere</source>
   <translation>modifications connues, réunies ailleurs</translation>
  </message>
  <message>
   <source>Known changes, brought together elsewhere.</source>
   <translation>Modifications connues, réunies ailleurs.</translation>
  </message>
  <message>
   <source>known changes, brought together there</source>
   <translation>modifications connues, réunies là-bas</translation>
  </message>
  <message numerus="yes">
   <source>Known to be missing: {n:,} changes.</source>
   <translation>
    <numerusform>Manque à coup sûr : {n:,} modification.</numerusform>
    <numerusform>Manquent à coup sûr : {n:,} modifications.</numerusform>
   </translation>
  </message>
  <message>
   <source>L&amp;anguage of the program</source>
   <translation>Langue &amp;du programme</translation>
  </message>
  <message>
   <source>Lan&amp;guage of the paper</source>
   <translation>&amp;Langue du document</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>language</source>
   <translation>langue</translation>
  </message>
  <message>
   <source>Language of questions and answers</source>
   <translation>Langue des questions et réponses</translation>
  </message>
  <message>
   <source>Language of the second column</source>
   <translation>Langue de la seconde colonne</translation>
  </message>
  <message>
   <source>Language of the sheet</source>
   <translation>Langue de la feuille</translation>
  </message>
  <message>
   <source>Language of titles and details</source>
   <translation>Langue des titres et des détails</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Langues</translation>
  </message>
  <message>
   <source>languages</source>
   <translation>langues</translation>
  </message>
  <message>
   <source>Larger pages (+)</source>
   <translation>Pages plus grandes (+)</translation>
  </message>
  <message>
   <source>Last backup {when}</source>
   <translation>Dernière copie de sauvegarde {when}</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>dernier jour</translation>
  </message>
  <message>
   <source>Late: {day}</source>
   <translation>En retard : {day}</translation>
  </message>
  <message>
   <source>Late: {session}</source>
   <translation>En retard : {session}</translation>
  </message>
  <message>
   <source>Late: {what}</source>
   <translation>En retard : {what}</translation>
  </message>
  <message>
   <source>Later moment</source>
   <translation>Moment postérieur</translation>
  </message>
  <message>
   <source>layout of the page</source>
   <translation>orientation de la page</translation>
  </message>
  <message>
   <source>Lea&amp;ve all shown</source>
   <translation>&amp;Laisser tout ce qui est affiché</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Chef de file</translation>
  </message>
  <message>
   <source>lead</source>
   <translation>chef de file</translation>
  </message>
  <message>
   <source>Leading</source>
   <translation>Langue d’origine</translation>
  </message>
  <message>
   <source>leading language</source>
   <translation>langue de rédaction</translation>
  </message>
  <message>
   <source>leads to</source>
   <translation>mène à</translation>
  </message>
  <message>
   <source>Leave as it &amp;stands</source>
   <translation>Laisser en l’&amp;état</translation>
  </message>
  <message>
   <source>Leave out what was adopted or withdrawn</source>
   <translation>Laisser de côté ce qui a été adopté ou retiré</translation>
  </message>
  <message>
   <source>Leave out who takes part in no mechanism, and mechanisms in which nobody does</source>
   <translation>Laisser de côté qui ne participe à aucun mécanisme, et les mécanismes où personne ne participe</translation>
  </message>
  <message>
   <source>Leave this question open and go to the next</source>
   <translation>Laisser cette question en suspens et passer à la suivante</translation>
  </message>
  <message>
   <source>left</source>
   <translation>parti</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Juridiques</translation>
  </message>
  <message>
   <source>Less indented</source>
   <translation>Diminuer le retrait</translation>
  </message>
  <message>
   <source>Let it stay (&amp;mine)</source>
   <translation>Le laisser (le &amp;mien)</translation>
  </message>
  <message>
   <source>Let it stay (&amp;theirs)</source>
   <translation>Le laisser (le &amp;leur)</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Lettre</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>level</source>
   <translation>niveau</translation>
  </message>
  <message>
   <source>Level of involvement</source>
   <translation>Degré de participation</translation>
  </message>
  <message>
   <source>Level of involvement, as printed</source>
   <translation>Degré de participation, tel qu’imprimé</translation>
  </message>
  <message>
   <source>level or numbering changed</source>
   <translation>niveau ou numérotation changés</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Life, {title}</source>
   <translation>Parcours, {title}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Light colours</source>
   <translation>Couleurs claires</translation>
  </message>
  <message>
   <source>Light or dark, as the computer is set</source>
   <translation>Clair ou sombre, comme l’ordinateur est réglé</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>line before the point for decision</source>
   <translation>ligne avant le point appelant une décision</translation>
  </message>
  <message>
   <source>line {line}</source>
   <translation>ligne {line}</translation>
  </message>
  <message>
   <source>Line {line} has {count} cells where the table has {width}; it was left out.</source>
   <translation>La ligne {line} a {count} cellules là où le tableau en a {width} ; elle a été laissée de côté.</translation>
  </message>
  <message>
   <source>line {line}, and elsewhere</source>
   <translation>ligne {line}, et ailleurs</translation>
  </message>
  <message>
   <source>line {line}, column {column}</source>
   <translation>ligne {line}, colonne {column}</translation>
  </message>
  <message>
   <source>line {number}</source>
   <translation>ligne {number}</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>lignes</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Lier</translation>
  </message>
  <message>
   <source>link</source>
   <translation>lien</translation>
  </message>
  <message>
   <source>Link the chosen recommendation with a paragraph, a point or an activity (Ins)</source>
   <translation>Lier la recommandation choisie à un paragraphe, un point ou une activité (Inser)</translation>
  </message>
  <message>
   <source>Link the sentence to the row that takes place on that day</source>
   <translation>Lier la phrase à la ligne qui a lieu ce jour-là</translation>
  </message>
  <message>
   <source>Link the words chosen, or the paragraph, to the row of the register they speak of</source>
   <translation>Lier les mots choisis, ou le paragraphe, à la ligne du registre dont ils parlent</translation>
  </message>
  <message>
   <source>Link this paragraph, point or activity with a recommendation or mechanism</source>
   <translation>Lier ce paragraphe, ce point ou cette activité à une recommandation ou à un mécanisme</translation>
  </message>
  <message>
   <source>Link to a&amp;nother …</source>
   <translation>Lier à une &amp;autre …</translation>
  </message>
  <message>
   <source>Link to an &amp;activity …</source>
   <translation>Lier à une &amp;activité …</translation>
  </message>
  <message>
   <source>Link to an activity</source>
   <translation>Lier à une activité</translation>
  </message>
  <message>
   <source>Link to follow-&amp;up …</source>
   <translation>Lier au s&amp;uivi …</translation>
  </message>
  <message>
   <source>Link with the follow-up programme</source>
   <translation>Lier au programme de suivi</translation>
  </message>
  <message>
   <source>Link …</source>
   <translation>Lier …</translation>
  </message>
  <message>
   <source>Linked</source>
   <translation>Lié</translation>
  </message>
  <message>
   <source>Linked to its row in the register.</source>
   <translation>Lié à sa ligne dans le registre.</translation>
  </message>
  <message>
   <source>Linked with no part of the follow-up.</source>
   <translation>Liée à aucune partie du suivi.</translation>
  </message>
  <message>
   <source>Linked with “{name}”. Its record and its life show it; Ctrl+Z takes it back.</source>
   <translation>Lié à « {name} ». Sa fiche et son parcours le montrent ; Ctrl+Z l’annule.</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Liens</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>List co&amp;rrections</source>
   <translation>Énumérer &amp;les corrections</translation>
  </message>
  <message>
   <source>List corrections</source>
   <translation>Énumérer les corrections</translation>
  </message>
  <message>
   <source>List every change by person, machine and day</source>
   <translation>Énumérer toutes les modifications par personne, machine et jour</translation>
  </message>
  <message>
   <source>List here what changed there, word by word</source>
   <translation>Énumérer ici, mot à mot, ce qui a changé là-bas</translation>
  </message>
  <message>
   <source>List in a corrigendum or addendum what changed in its paper, word by word</source>
   <translation>Énumérer dans un corrigendum ou un addendum ce qui a changé dans son document, mot à mot</translation>
  </message>
  <message>
   <source>List months, organizers, … beside the grid, each with its number of activities</source>
   <translation>Afficher à côté de la grille les mois, les organisateurs, …, chacun avec son nombre d’activités</translation>
  </message>
  <message>
   <source>List the changes</source>
   <translation>Énumérer les changements</translation>
  </message>
  <message>
   <source>List what has to be done before and after the session, by whom and by when</source>
   <translation>Énumérer ce qui est à faire avant et après la session, par qui et pour quand</translation>
  </message>
  <message>
   <source>List what refers to this paragraph, section or appendix, and go there</source>
   <translation>Énumérer ce qui renvoie à ce paragraphe, cette section ou cette annexe, et y aller</translation>
  </message>
  <message>
   <source>List what was issued of the paper, to export it again or compare with it</source>
   <translation>Énumérer ce qui a été publié du document, pour l’exporter de nouveau ou y comparer</translation>
  </message>
  <message>
   <source>List what was issued of this paper, to export it again</source>
   <translation>Énumérer ce qui a été publié de ce document, pour l’exporter de nouveau</translation>
  </message>
  <message>
   <source>List which passages speak of which activities, days without a row, and rows without a mention</source>
   <translation>Énumérer quels passages parlent de quelles activités, les jours sans ligne et les lignes sans mention</translation>
  </message>
  <message>
   <source>Lock an issued paper again that was opened for a correction, where nothing was changed</source>
   <translation>Verrouiller de nouveau un document publié qui avait été ouvert pour correction, si rien n’a été modifié</translation>
  </message>
  <message>
   <source>Lock the paper again; only where nothing was changed</source>
   <translation>Verrouiller de nouveau le document ; seulement si rien n’a été modifié</translation>
  </message>
  <message>
   <source>Looking for the moments of this paper …</source>
   <translation>Recherche des moments de ce document …</translation>
  </message>
  <message>
   <source>Looking into {name} …</source>
   <translation>Examen de {name} …</translation>
  </message>
  <message>
   <source>Looking through editions and former states …</source>
   <translation>Examen des éditions et des états antérieurs …</translation>
  </message>
  <message>
   <source>Looking through the register …</source>
   <translation>Examen du registre …</translation>
  </message>
  <message>
   <source>Looking … {share:.0%}</source>
   <translation>Recherche … {share:.0%}</translation>
  </message>
  <message>
   <source>lost; an empty one stands in its place</source>
   <translation>perdu ; un vide se trouve à sa place</translation>
  </message>
  <message>
   <source>low</source>
   <translation>faible</translation>
  </message>
  <message>
   <source>Low expected cost</source>
   <translation>Faible coût attendu</translation>
  </message>
  <message>
   <source>Machine</source>
   <translation>Machine</translation>
  </message>
  <message>
   <source>made a point for decision</source>
   <translation>devenu point appelant une décision</translation>
  </message>
  <message>
   <source>made a point for decision in both copies; it has two records</source>
   <translation>devenu point appelant une décision dans les deux copies ; il a deux fiches</translation>
  </message>
  <message>
   <source>made {kind}</source>
   <translation>devenu {kind}</translation>
  </message>
  <message>
   <source>Make a working file for a committee</source>
   <translation>Créer un fichier de travail pour une commission</translation>
  </message>
  <message>
   <source>Make all text larger, up to 200 %</source>
   <translation>Agrandir tout le texte, jusqu’à 200 %</translation>
  </message>
  <message>
   <source>Make all text smaller, down to 80 %</source>
   <translation>Réduire tout le texte, jusqu’à 80 %</translation>
  </message>
  <message>
   <source>Make it a heading of a section</source>
   <translation>En faire le titre d’une section</translation>
  </message>
  <message>
   <source>Make it a heading of the third level</source>
   <translation>En faire un titre de troisième niveau</translation>
  </message>
  <message>
   <source>Make it a heading within a section</source>
   <translation>En faire un titre à l’intérieur d’une section</translation>
  </message>
  <message>
   <source>Make it a numbered paragraph</source>
   <translation>En faire un paragraphe numéroté</translation>
  </message>
  <message>
   <source>Make it an item of a list</source>
   <translation>En faire un élément de liste</translation>
  </message>
  <message>
   <source>Make it an item with a bullet</source>
   <translation>En faire un élément à puce</translation>
  </message>
  <message>
   <source>Make it an item with a dash</source>
   <translation>En faire un élément à tiret</translation>
  </message>
  <message>
   <source>Make it an item, or one of the next level</source>
   <translation>En faire un alinéa, ou un alinéa du niveau suivant</translation>
  </message>
  <message>
   <source>Make it go on without a number</source>
   <translation>Le faire continuer sans numéro</translation>
  </message>
  <message>
   <source>Make the paragraph an item, or one of the next level</source>
   <translation>Faire du paragraphe un alinéa, ou un alinéa du niveau suivant</translation>
  </message>
  <message>
   <source>Make the sample</source>
   <translation>Créer l’exemple</translation>
  </message>
  <message>
   <source>Making the pages …</source>
   <translation>Mise en page …</translation>
  </message>
  <message>
   <source>Making the sample …</source>
   <translation>Création de l’exemple …</translation>
  </message>
  <message>
   <source>Mandate</source>
   <translation>Mandat</translation>
  </message>
  <message>
   <source>Manual – Secretariat</source>
   <translation>Manuel – Secretariat</translation>
  </message>
  <message>
   <source>March</source>
   <translation>mars</translation>
  </message>
  <message>
   <source>Mark &amp;misspelt words</source>
   <translation>Marquer les mots &amp;mal orthographiés</translation>
  </message>
  <message>
   <source>Mark it as a point for decision, or no longer</source>
   <translation>Le marquer comme point appelant une décision, ou ne plus le marquer</translation>
  </message>
  <message>
   <source>Mark it as a point for discussion, or no longer</source>
   <translation>Le marquer comme point pour discussion, ou ne plus le marquer</translation>
  </message>
  <message>
   <source>Mark misspelt words while you type</source>
   <translation>Marquer les mots mal orthographiés pendant la frappe</translation>
  </message>
  <message>
   <source>Mark point for decision</source>
   <translation>Marquer comme point appelant une décision</translation>
  </message>
  <message>
   <source>Mark the paragraph as a point for decision, or no longer</source>
   <translation>Marquer le paragraphe comme point appelant une décision, ou ne plus le marquer</translation>
  </message>
  <message>
   <source>marked as a point for discussion</source>
   <translation>marqué comme point pour discussion</translation>
  </message>
  <message>
   <source>Masthead as it will print</source>
   <translation>En-tête tel qu’il sera imprimé</translation>
  </message>
  <message>
   <source>Match &amp;case</source>
   <translation>Respecter la &amp;casse</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Respecter la casse</translation>
  </message>
  <message>
   <source>May</source>
   <translation>mai</translation>
  </message>
  <message>
   <source>Mechanism</source>
   <translation>Mécanisme</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Réunions</translation>
  </message>
  <message>
   <source>mentions</source>
   <translation>mentionne</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Menu of the sheet</source>
   <translation>Menu de la feuille</translation>
  </message>
  <message>
   <source>Merge activities</source>
   <translation>Fusionner des activités</translation>
  </message>
  <message>
   <source>Merge names</source>
   <translation>Réunir des noms</translation>
  </message>
  <message numerus="yes">
   <source>Merged cells of {n:,} tables were parted.</source>
   <translation>
    <numerusform>Les cellules fusionnées de {n:,} tableau ont été séparées.</numerusform>
    <numerusform>Les cellules fusionnées de {n:,} tableaux ont été séparées.</numerusform>
   </translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Le mien</translation>
  </message>
  <message>
   <source>Missing: choose a column for “Title/venue/date” or for “Title”.</source>
   <translation>Manque : choisissez une colonne pour « Titre/lieu/date » ou pour « Titre ».</translation>
  </message>
  <message>
   <source>Missing: no row gets a date.</source>
   <translation>Manque : aucune ligne ne reçoit de date.</translation>
  </message>
  <message>
   <source>Missing: stays empty in every row.</source>
   <translation>Manque : reste vide dans toutes les lignes.</translation>
  </message>
  <message>
   <source>Mo&amp;ve up</source>
   <translation>&amp;Monter</translation>
  </message>
  <message>
   <source>moderate</source>
   <translation>moyenne</translation>
  </message>
  <message>
   <source>moment</source>
   <translation>moment</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>lun.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mois</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mois</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>More indented</source>
   <translation>Augmenter le retrait</translation>
  </message>
  <message>
   <source>more than a year before</source>
   <translation>plus d’un an avant</translation>
  </message>
  <message>
   <source>More than {most:,} places: only the first are listed, and only they are replaced.</source>
   <translation>Plus de {most:,} endroits : seuls les premiers sont affichés, et eux seuls sont remplacés.</translation>
  </message>
  <message>
   <source>More that can be done with activities</source>
   <translation>Ce que l’on peut faire d’autre avec les activités</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>&amp;Descendre</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>&amp;Monter</translation>
  </message>
  <message>
   <source>Move activities</source>
   <translation>Déplacer des activités</translation>
  </message>
  <message>
   <source>Move activity</source>
   <translation>Déplacer l’activité</translation>
  </message>
  <message>
   <source>Move agenda item</source>
   <translation>Déplacer la question à l’ordre du jour</translation>
  </message>
  <message>
   <source>Move do&amp;wn</source>
   <translation>Desce&amp;ndre</translation>
  </message>
  <message>
   <source>Move follow-up</source>
   <translation>Déplacer dans le suivi</translation>
  </message>
  <message>
   <source>Move it down, with what belongs to it</source>
   <translation>Le descendre, avec ce qui en dépend</translation>
  </message>
  <message>
   <source>Move it up, with what belongs to it</source>
   <translation>Le monter, avec ce qui en dépend</translation>
  </message>
  <message>
   <source>Move paper</source>
   <translation>Déplacer le document</translation>
  </message>
  <message>
   <source>Move paragraph</source>
   <translation>Déplacer le paragraphe</translation>
  </message>
  <message>
   <source>Move participant</source>
   <translation>Déplacer le participant</translation>
  </message>
  <message>
   <source>Move review question</source>
   <translation>Déplacer la question de révision</translation>
  </message>
  <message>
   <source>Move row</source>
   <translation>Déplacer la ligne</translation>
  </message>
  <message>
   <source>Move section</source>
   <translation>Déplacer la section</translation>
  </message>
  <message>
   <source>Move session</source>
   <translation>Déplacer la session</translation>
  </message>
  <message>
   <source>Move task</source>
   <translation>Déplacer la tâche</translation>
  </message>
  <message>
   <source>Move the item down</source>
   <translation>Descendre la question</translation>
  </message>
  <message>
   <source>Move the item up</source>
   <translation>Monter la question</translation>
  </message>
  <message>
   <source>Move the line down (Alt+Shift+Down)</source>
   <translation>Descendre la ligne (Alt+Maj+Bas)</translation>
  </message>
  <message>
   <source>Move the line up (Alt+Shift+Up)</source>
   <translation>Monter la ligne (Alt+Maj+Haut)</translation>
  </message>
  <message>
   <source>Move the paper down under its item</source>
   <translation>Descendre le document sous sa question</translation>
  </message>
  <message>
   <source>Move the paper up under its item</source>
   <translation>Monter le document sous sa question</translation>
  </message>
  <message>
   <source>Move the session down</source>
   <translation>Descendre la session</translation>
  </message>
  <message>
   <source>Move the session up</source>
   <translation>Monter la session</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>déplacé</translation>
  </message>
  <message>
   <source>moved in both copies; it stands where one of them put it</source>
   <translation>déplacé dans les deux copies ; il se trouve là où l’une d’elles l’a mis</translation>
  </message>
  <message>
   <source>Moved to {key}. Ctrl+Z takes it back.</source>
   <translation>Déplacé vers {key}. Ctrl+Z revient en arrière.</translation>
  </message>
  <message>
   <source>moved, was {where}</source>
   <translation>déplacé, était {where}</translation>
  </message>
  <message>
   <source>My &amp;dictionary …</source>
   <translation>Mon &amp;dictionnaire …</translation>
  </message>
  <message>
   <source>My dictionary</source>
   <translation>Mon dictionnaire</translation>
  </message>
  <message>
   <source>My words</source>
   <translation>Mes mots</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>Name committee</source>
   <translation>Nommer la commission</translation>
  </message>
  <message>
   <source>Name of the criterion</source>
   <translation>Nom du critère</translation>
  </message>
  <message>
   <source>Name of the organization:</source>
   <translation>Nom de l’organisation :</translation>
  </message>
  <message>
   <source>Name of the present state, such as “As sent to the Bureau”</source>
   <translation>Nom, par exemple « Tel qu’envoyé au Bureau »</translation>
  </message>
  <message>
   <source>Name of the version</source>
   <translation>Nom de la version</translation>
  </message>
  <message>
   <source>Name the state of every paper, not of this one alone</source>
   <translation>Nommer l’état de tous les documents, et non de celui-ci seul</translation>
  </message>
  <message>
   <source>Name this &amp;version …</source>
   <translation>Nommer cette &amp;version …</translation>
  </message>
  <message>
   <source>Name version</source>
   <translation>Nommer la version</translation>
  </message>
  <message>
   <source>Named by</source>
   <translation>Nommée par</translation>
  </message>
  <message>
   <source>named version</source>
   <translation>version nommée</translation>
  </message>
  <message>
   <source>Named versions can be compared with the paper as it is, and found in its history.</source>
   <translation>Les versions nommées peuvent être comparées au document tel qu’il est, et se retrouvent dans son historique.</translation>
  </message>
  <message>
   <source>names agenda item {item}, but the paper stands under item {position}</source>
   <translation>cite la question {item} à l’ordre du jour, mais le document est placé sous la question {position}</translation>
  </message>
  <message>
   <source>names no committee</source>
   <translation>ne cite aucune commission</translation>
  </message>
  <message>
   <source>names session {said}, but the paper is under session {held}</source>
   <translation>cite la session {said}, mais le document est placé sous la session {held}</translation>
  </message>
  <message>
   <source>names the committee {committee}</source>
   <translation>cite la commission {committee}</translation>
  </message>
  <message>
   <source>national</source>
   <translation>national</translation>
  </message>
  <message>
   <source>National follow-up</source>
   <translation>Suivi national</translation>
  </message>
  <message>
   <source>national follow-up</source>
   <translation>suivi national</translation>
  </message>
  <message>
   <source>Negotiation or framework</source>
   <translation>Négociation ou cadre</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Réseaux</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouvelle</translation>
  </message>
  <message>
   <source>New activity …</source>
   <translation>Nouvelle activité …</translation>
  </message>
  <message>
   <source>New comment on {where}</source>
   <translation>Nouveau commentaire sur {where}</translation>
  </message>
  <message>
   <source>New comment on “{short}”</source>
   <translation>Nouveau commentaire sur « {short} »</translation>
  </message>
  <message>
   <source>New criterion</source>
   <translation>Nouveau critère</translation>
  </message>
  <message>
   <source>New file or page</source>
   <translation>Nouveau fichier ou nouvelle page</translation>
  </message>
  <message>
   <source>new framework</source>
   <translation>nouveau cadre</translation>
  </message>
  <message>
   <source>New task</source>
   <translation>Nouvelle tâche</translation>
  </message>
  <message>
   <source>New value</source>
   <translation>Nouvelle valeur</translation>
  </message>
  <message>
   <source>New working file</source>
   <translation>Nouveau fichier de travail</translation>
  </message>
  <message>
   <source>newest first</source>
   <translation>les plus récents d’abord</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Next &amp;misspelling</source>
   <translation>&amp;Faute suivante</translation>
  </message>
  <message>
   <source>Next &amp;part of the window</source>
   <translation>Partie &amp;suivante de la fenêtre</translation>
  </message>
  <message>
   <source>Next &amp;unconfirmed translation</source>
   <translation>Traduction no&amp;n confirmée suivante</translation>
  </message>
  <message>
   <source>Next (F3)</source>
   <translation>Suivant (F3)</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>No activity has these words.</source>
   <translation>Aucune activité ne contient ces mots.</translation>
  </message>
  <message>
   <source>No backup of {name} could be made</source>
   <translation>Aucune copie de sauvegarde de {name} n’a pu être faite</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>Pas encore de copie de sauvegarde</translation>
  </message>
  <message>
   <source>No capacity given</source>
   <translation>Aucune qualité indiquée</translation>
  </message>
  <message>
   <source>No comments on this paper yet. Choose words on the sheet and press Ctrl+Alt+M to comment on them.</source>
   <translation>Pas encore de commentaires sur ce document. Choisissez des mots sur la feuille et appuyez sur Ctrl+Alt+M pour les commenter.</translation>
  </message>
  <message>
   <source>No country given</source>
   <translation>Pays non indiqué</translation>
  </message>
  <message>
   <source>No date</source>
   <translation>Sans date</translation>
  </message>
  <message>
   <source>No day is set. Give a day to a decision, a stage of a paper or a line of a checklist.</source>
   <translation>Aucun jour n’est fixé. Donnez un jour à une décision, à une étape d’un document ou à une ligne d’une liste de contrôle.</translation>
  </message>
  <message>
   <source>No draft is open for this paper.</source>
   <translation>Aucun projet n’est ouvert pour ce document.</translation>
  </message>
  <message>
   <source>no element</source>
   <translation>aucun élément</translation>
  </message>
  <message>
   <source>No entry is chosen</source>
   <translation>Aucun élément n’est choisi</translation>
  </message>
  <message>
   <source>No entry says “{text}”.</source>
   <translation>Aucun élément ne dit « {text} ».</translation>
  </message>
  <message>
   <source>No error among the findings</source>
   <translation>Aucune erreur parmi les constatations</translation>
  </message>
  <message>
   <source>No file was open yet</source>
   <translation>Aucun fichier n’a encore été ouvert</translation>
  </message>
  <message>
   <source>No font has a character that the paper uses: {places}. The file was not written. Replace it and export again.</source>
   <translation>Aucune police ne contient un caractère que le document utilise : {places}. Le fichier n’a pas été écrit. Remplacez-le et exportez de nouveau.</translation>
  </message>
  <message>
   <source>No gap was found, but there was no backup to compare with.</source>
   <translation>Aucune lacune n’a été trouvée, mais il n’y avait pas de copie de sauvegarde à laquelle comparer.</translation>
  </message>
  <message>
   <source>No groups</source>
   <translation>Sans groupes</translation>
  </message>
  <message>
   <source>No involvement given</source>
   <translation>Participation non indiquée</translation>
  </message>
  <message>
   <source>No line break within “para. 12”, nor before a French question mark</source>
   <translation>Pas de coupure dans « paragr. 12 », ni avant un point d’interrogation français</translation>
  </message>
  <message>
   <source>no longer a point for decision</source>
   <translation>n’est plus un point appelant une décision</translation>
  </message>
  <message>
   <source>No mark in the text calls the note “{short}”, so it is not printed.</source>
   <translation>Aucun appel dans le texte ne renvoie à la note « {short} » ; elle n’est donc pas imprimée.</translation>
  </message>
  <message>
   <source>No mechanism yet</source>
   <translation>Aucun mécanisme pour l’instant</translation>
  </message>
  <message>
   <source>No month known</source>
   <translation>Mois inconnu</translation>
  </message>
  <message>
   <source>no notes</source>
   <translation>aucune note</translation>
  </message>
  <message>
   <source>No numbered paragraph was found in the input.</source>
   <translation>Aucun paragraphe numéroté n’a été trouvé dans ce qui a été reçu.</translation>
  </message>
  <message>
   <source>No organizer</source>
   <translation>Sans organisateur</translation>
  </message>
  <message>
   <source>No organizer is named.</source>
   <translation>Aucun organisateur n’est nommé.</translation>
  </message>
  <message>
   <source>No paragraph bears a number in the document; here each takes its number by itself.</source>
   <translation>Aucun paragraphe ne porte de numéro dans le document ; ici, chacun prend le sien tout seul.</translation>
  </message>
  <message>
   <source>No paragraph of this paper asks a question that is not listed already.</source>
   <translation>Aucun paragraphe de ce document ne pose une question qui ne figure pas déjà dans la liste.</translation>
  </message>
  <message>
   <source>No paragraphs were recognised.</source>
   <translation>Aucun paragraphe n’a été reconnu.</translation>
  </message>
  <message>
   <source>No point for decision yet</source>
   <translation>Pas encore de point appelant une décision</translation>
  </message>
  <message>
   <source>No point is open, and nothing has to follow: no paper of matters arising is begun</source>
   <translation>Aucun point n’est en suspens et rien n’appelle de suite : aucun document sur les questions en suspens n’est commencé</translation>
  </message>
  <message>
   <source>No point says “{said}”.</source>
   <translation>Aucun point ne dit « {said} ».</translation>
  </message>
  <message>
   <source>No point waits for a decision.</source>
   <translation>Aucun point n’attend de décision.</translation>
  </message>
  <message>
   <source>No printer is set up on this computer.</source>
   <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
  </message>
  <message>
   <source>No proposal is scored yet.</source>
   <translation>Aucune proposition n’est encore notée.</translation>
  </message>
  <message>
   <source>No question is open since copies were brought together</source>
   <translation>Aucune question n’est en suspens depuis la réunion de copies</translation>
  </message>
  <message>
   <source>No recommendation is chosen</source>
   <translation>Aucune recommandation n’est choisie</translation>
  </message>
  <message>
   <source>No recommendation yet</source>
   <translation>Pas encore de recommandation</translation>
  </message>
  <message>
   <source>no references</source>
   <translation>aucun renvoi</translation>
  </message>
  <message>
   <source>No region given</source>
   <translation>Région non indiquée</translation>
  </message>
  <message>
   <source>No review question yet</source>
   <translation>Pas encore de question de révision</translation>
  </message>
  <message>
   <source>no row gets a day from it.</source>
   <translation>aucune ligne n’en reçoit un jour.</translation>
  </message>
  <message>
   <source>no row of column heads with a title was found; the likeliest row says {heads}</source>
   <translation>aucune ligne d’en-têtes comprenant un titre n’a été trouvée ; la ligne la plus probable dit {heads}</translation>
  </message>
  <message>
   <source>no row on that day</source>
   <translation>aucune ligne ce jour-là</translation>
  </message>
  <message>
   <source>No session yet</source>
   <translation>Pas encore de session</translation>
  </message>
  <message>
   <source>No session yet.
Add one with Session &gt; Add session.</source>
   <translation>Pas encore de session.
Ajoutez-en une par Session &gt; Ajouter une session.</translation>
  </message>
  <message>
   <source>No such change.</source>
   <translation>Aucune modification de ce genre.</translation>
  </message>
  <message>
   <source>No suggestions</source>
   <translation>Pas de suggestion</translation>
  </message>
  <message>
   <source>No symbol yet</source>
   <translation>Pas encore de cote</translation>
  </message>
  <message>
   <source>No title was found in the input.</source>
   <translation>Aucun titre n’a été trouvé dans ce qui a été reçu.</translation>
  </message>
  <message>
   <source>No two activities look like one event.</source>
   <translation>Aucune activité ne ressemble à une autre.</translation>
  </message>
  <message>
   <source>No version has a name yet. Type one above; nothing is copied, and everything stays in the history.</source>
   <translation>Aucune version n’a encore de nom. Tapez-en un ci-dessus ; rien n’est copié, et tout reste dans l’historique.</translation>
  </message>
  <message>
   <source>No weight of it changes the order.</source>
   <translation>Aucun poids qu’on lui donne ne change l’ordre.</translation>
  </message>
  <message>
   <source>No word has been added in this language yet. Add one here, or from the menu of a misspelt word.</source>
   <translation>Aucun mot n’a encore été ajouté dans cette langue. Ajoutez-en un ici, ou depuis le menu d’un mot mal orthographié.</translation>
  </message>
  <message>
   <source>No words yet</source>
   <translation>Pas encore de texte</translation>
  </message>
  <message>
   <source>No working file is open.</source>
   <translation>Aucun fichier de travail n’est ouvert.</translation>
  </message>
  <message>
   <source>Nobody is named.</source>
   <translation>Personne n’est nommé.</translation>
  </message>
  <message>
   <source>Nobody named</source>
   <translation>Personne n’est nommé</translation>
  </message>
  <message>
   <source>Nobody takes part in a mechanism yet</source>
   <translation>Personne ne participe encore à un mécanisme</translation>
  </message>
  <message>
   <source>Nobody takes part in a mechanism yet. Add an organization, or untick the box above to see all.</source>
   <translation>Personne ne participe encore à un mécanisme. Ajoutez une organisation, ou décochez la case ci-dessus pour tout voir.</translation>
  </message>
  <message>
   <source>Nobody takes part yet.</source>
   <translation>Personne ne participe encore.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>None is named here.</source>
   <translation>Aucun n’est nommé ici.</translation>
  </message>
  <message>
   <source>None is named.</source>
   <translation>Aucun n’est nommé.</translation>
  </message>
  <message>
   <source>None was found. Please look whether the text has any.</source>
   <translation>Rien n’a été trouvé. Veuillez vérifier si le texte en contient.</translation>
  </message>
  <message>
   <source>Normal te&amp;xt size</source>
   <translation>Taille &amp;normale du texte</translation>
  </message>
  <message>
   <source>Not &amp;placed ({count})</source>
   <translation>Non &amp;placé ({count})</translation>
  </message>
  <message>
   <source>Not adopted yet</source>
   <translation>Pas encore adopté</translation>
  </message>
  <message>
   <source>Not answered yet</source>
   <translation>Pas encore de réponse</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Not found.</source>
   <translation>Introuvable.</translation>
  </message>
  <message>
   <source>Not given</source>
   <translation>Non précisé</translation>
  </message>
  <message>
   <source>not given</source>
   <translation>non indiqué</translation>
  </message>
  <message>
   <source>not marked as a point for decision</source>
   <translation>non marqué comme point appelant une décision</translation>
  </message>
  <message>
   <source>Not scored yet</source>
   <translation>Pas encore noté</translation>
  </message>
  <message>
   <source>Not settled</source>
   <translation>Non réglé</translation>
  </message>
  <message>
   <source>Not taken: “{text}” is nothing for “{column}” in row {row:,}, and {number:,} more.</source>
   <translation>Non repris : « {text} » ne convient pas à « {column} » dans la ligne {row:,}, et {number:,} de plus.</translation>
  </message>
  <message>
   <source>Not taken: “{text}” is nothing for “{column}” in row {row:,}.</source>
   <translation>Non repris : « {text} » ne convient pas à « {column} » dans la ligne {row:,}.</translation>
  </message>
  <message>
   <source>Not tied to a phase</source>
   <translation>Rattaché à aucune phase</translation>
  </message>
  <message>
   <source>Not understood as a date</source>
   <translation>N’est pas compris comme une date</translation>
  </message>
  <message>
   <source>Not understood as a date.</source>
   <translation>N’est pas compris comme une date.</translation>
  </message>
  <message>
   <source>Not written</source>
   <translation>Non écrit</translation>
  </message>
  <message>
   <source>Not written yet</source>
   <translation>Pas encore écrit</translation>
  </message>
  <message>
   <source>Not yet in the file</source>
   <translation>Pas encore dans le fichier</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <source>Note on the points that are chosen</source>
   <translation>Note sur les points choisis</translation>
  </message>
  <message>
   <source>note {marks}</source>
   <translation>note {marks}</translation>
  </message>
  <message>
   <source>note {number}</source>
   <translation>note {number}</translation>
  </message>
  <message>
   <source>notes {numbers}</source>
   <translation>notes {numbers}</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>Nothing changed in {symbol}.</source>
   <translation>Rien n’a changé dans {symbol}.</translation>
  </message>
  <message>
   <source>Nothing found. Fewer words or shorter beginnings find more.</source>
   <translation>Rien n’a été trouvé. Moins de mots ou des débuts plus courts donnent plus de résultats.</translation>
  </message>
  <message>
   <source>Nothing has changed since {when}. The file is as it was then.</source>
   <translation>Rien n’a changé depuis le {when}. Le fichier est tel qu’il était alors.</translation>
  </message>
  <message>
   <source>Nothing has changed since.</source>
   <translation>Rien n’a changé depuis.</translation>
  </message>
  <message>
   <source>nothing in it can be read</source>
   <translation>rien ne peut y être lu</translation>
  </message>
  <message>
   <source>nothing in it could be read.</source>
   <translation>rien n’a pu y être lu.</translation>
  </message>
  <message>
   <source>Nothing in it was changed. What can be read of it can be brought together with the backup and the copy on this computer; you then see what is missing. The damaged file is kept.</source>
   <translation>Rien n’y a été changé. Ce qui peut en être lu peut être réuni avec la copie de sauvegarde et la copie de cet ordinateur ; vous voyez ensuite ce qui manque. Le fichier endommagé est conservé.</translation>
  </message>
  <message>
   <source>Nothing in this file bears that fingerprint.</source>
   <translation>Rien dans ce fichier ne porte cette empreinte.</translation>
  </message>
  <message>
   <source>Nothing in this text was recognised as part of a paper.</source>
   <translation>Rien dans ce texte n’a été reconnu comme partie d’un document.</translation>
  </message>
  <message>
   <source>Nothing in {0.path.name} can be read, and this computer keeps neither a copy nor a backup of it. It was left as it is. Look for another copy: with a colleague, on a stick, or among the earlier versions your folder keeps.</source>
   <translation>Rien ne peut être lu dans {0.path.name}, et cet ordinateur n’en garde ni copie ni sauvegarde. Il a été laissé tel quel. Cherchez une autre copie : chez un collègue, sur une clé, ou parmi les versions antérieures que garde votre dossier.</translation>
  </message>
  <message>
   <source>Nothing is in doubt.</source>
   <translation>Rien n’est douteux.</translation>
  </message>
  <message>
   <source>Nothing is known to be missing.</source>
   <translation>On ne connaît rien qui manque.</translation>
  </message>
  <message>
   <source>Nothing is listed yet. Add a line, with who is to do it and by when.</source>
   <translation>La liste est encore vide. Ajoutez une ligne en indiquant qui s’en charge et pour quand.</translation>
  </message>
  <message>
   <source>Nothing is listed yet. Begin with what is usual, or add a line.</source>
   <translation>Rien n’est encore inscrit. Commencez par ce qui est d’usage, ou ajoutez une ligne.</translation>
  </message>
  <message>
   <source>Nothing is on the agenda yet. Add an item, or import a paper (Ctrl+I): its item is made with it.</source>
   <translation>Rien n’est encore à l’ordre du jour. Ajoutez une question, ou importez un document (Ctrl+I) : sa question est créée avec lui.</translation>
  </message>
  <message>
   <source>nothing is printed</source>
   <translation>rien n’est imprimé</translation>
  </message>
  <message>
   <source>Nothing refers to it</source>
   <translation>Rien n’y renvoie</translation>
  </message>
  <message>
   <source>Nothing says that.</source>
   <translation>Rien ne dit cela.</translation>
  </message>
  <message>
   <source>Nothing to rank by yet</source>
   <translation>Rien encore selon quoi classer</translation>
  </message>
  <message>
   <source>Nothing to remark in this paper.</source>
   <translation>Rien à signaler dans ce document.</translation>
  </message>
  <message>
   <source>Nothing waits to be confirmed here.</source>
   <translation>Rien n’attend d’être confirmé ici.</translation>
  </message>
  <message>
   <source>Nothing was added to the paper yet. Make the additions there; they are listed here then.</source>
   <translation>Rien n’a encore été ajouté au document. Faites les ajouts dans celui-ci ; ils seront alors énumérés ici.</translation>
  </message>
  <message>
   <source>Nothing was changed in the paper yet. Make the changes there; they are listed here then.</source>
   <translation>Rien n’a encore été modifié dans le document. Faites les changements dans celui-ci ; ils seront alors énumérés ici.</translation>
  </message>
  <message>
   <source>Nothing was issued of this paper yet. Paper &gt; Issue freezes it as its first edition.</source>
   <translation>Rien de ce document n’a encore été publié. Document &gt; Publier le fige comme première édition.</translation>
  </message>
  <message>
   <source>Nothing was left out.</source>
   <translation>Rien n’a été laissé de côté.</translation>
  </message>
  <message>
   <source>Nothing was recognised.</source>
   <translation>Rien n’a été reconnu.</translation>
  </message>
  <message>
   <source>Nothing was understood of this file</source>
   <translation>Rien n’a été compris dans ce fichier</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Rien encore</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>rien encore</translation>
  </message>
  <message>
   <source>Nothing yet.</source>
   <translation>Rien pour l’instant.</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>nov.</translation>
  </message>
  <message>
   <source>November</source>
   <translation>novembre</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>number</source>
   <translation>numéro</translation>
  </message>
  <message>
   <source>number label</source>
   <translation>numéro</translation>
  </message>
  <message>
   <source>Number of a paragraph, item, section, footnote or appendix</source>
   <translation>Numéro d’un paragraphe, d’un alinéa, d’une section, d’une note ou d’une annexe</translation>
  </message>
  <message>
   <source>Number or words</source>
   <translation>Numéro ou mots</translation>
  </message>
  <message>
   <source>Number or words to find</source>
   <translation>Numéro ou mots à trouver</translation>
  </message>
  <message>
   <source>numbered otherwise</source>
   <translation>numéroté autrement</translation>
  </message>
  <message>
   <source>O&amp;nly open points</source>
   <translation>&amp;En suspens seulement</translation>
  </message>
  <message>
   <source>O&amp;wner</source>
   <translation>&amp;Responsable</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Objectif</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>oct.</translation>
  </message>
  <message>
   <source>October</source>
   <translation>octobre</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Of formulas the results stored in the file are taken; cells with formulas: {count:,}.</source>
   <translation>Des formules, on prend les résultats enregistrés dans le fichier ; cellules à formule : {count:,}.</translation>
  </message>
  <message>
   <source>Of the whole &amp;file</source>
   <translation>De tout le &amp;fichier</translation>
  </message>
  <message>
   <source>Of two values only one can be kept.</source>
   <translation>De deux valeurs, une seule peut être gardée.</translation>
  </message>
  <message>
   <source>Office file</source>
   <translation>Fichier du Bureau</translation>
  </message>
  <message>
   <source>Office file name</source>
   <translation>Nom de fichier du Bureau</translation>
  </message>
  <message>
   <source>oldest first</source>
   <translation>les plus anciens d’abord</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Le</translation>
  </message>
  <message>
   <source>On the shortlist</source>
   <translation>Sur la liste restreinte</translation>
  </message>
  <message>
   <source>Once it holds activities, they are shown here by month, by involvement and place, on a timeline and in a calendar.</source>
   <translation>Dès qu’il contiendra des activités, elles seront présentées ici par mois, par participation et par lieu, sur une frise chronologique et dans un calendrier.</translation>
  </message>
  <message>
   <source>Once the programme has recommendations, this shows what has become of each: the paragraphs it stands in, the discussion, the decision, the actions and activities.</source>
   <translation>Dès que le programme a des recommandations, on voit ici ce qu’est devenue chacune : les paragraphes où elle figure, la discussion, la décision, les actions et les activités.</translation>
  </message>
  <message>
   <source>One a line</source>
   <translation>Un par ligne</translation>
  </message>
  <message>
   <source>One character for three dots</source>
   <translation>Un seul caractère pour trois points</translation>
  </message>
  <message>
   <source>One file holds everything of a committee, session after session.</source>
   <translation>Un seul fichier contient tout d’une commission, session après session.</translation>
  </message>
  <message>
   <source>One meeting a line</source>
   <translation>Une réunion par ligne</translation>
  </message>
  <message>
   <source>One moment</source>
   <translation>Un instant</translation>
  </message>
  <message>
   <source>One-page PDF</source>
   <translation>PDF d’une page</translation>
  </message>
  <message>
   <source>Only a corrigendum or addendum lists corrections.</source>
   <translation>Seul un corrigendum ou un addendum énumère des corrections.</translation>
  </message>
  <message>
   <source>Only a numbered paragraph can be a point for decision.</source>
   <translation>Seul un paragraphe numéroté peut être un point appelant une décision.</translation>
  </message>
  <message>
   <source>Only headings, paragraphs, items and tables can be deleted here.</source>
   <translation>Seuls des titres, paragraphes, alinéas et tableaux peuvent être supprimés ici.</translation>
  </message>
  <message>
   <source>only the number {number} is printed</source>
   <translation>seul le numéro {number} est imprimé</translation>
  </message>
  <message>
   <source>Only the sheet “{name}” was read, not {names}.</source>
   <translation>Seule la feuille « {name} » a été lue, et non {names}.</translation>
  </message>
  <message>
   <source>Only the sheet “{name}” was read; these look like registers too: {names}.</source>
   <translation>Seule la feuille « {name} » a été lue ; celles-ci ressemblent aussi à des registres : {names}.</translation>
  </message>
  <message>
   <source>Only those &amp;who take part</source>
   <translation>Seulement ceux &amp;qui participent</translation>
  </message>
  <message>
   <source>Only what was issued can be corrected; this paper is still a draft, and is changed as it stands.</source>
   <translation>Seul ce qui a été publié peut être corrigé ; ce document est encore un projet et se modifie tel quel.</translation>
  </message>
  <message>
   <source>Only words can be put in other words.</source>
   <translation>Seuls des mots peuvent être reformulés.</translation>
  </message>
  <message>
   <source>Open &amp;document</source>
   <translation>Ouvrir le &amp;document</translation>
  </message>
  <message>
   <source>Open &amp;PDF</source>
   <translation>Ouvrir le &amp;PDF</translation>
  </message>
  <message>
   <source>Open &amp;workbook</source>
   <translation>Ouvrir le &amp;classeur</translation>
  </message>
  <message>
   <source>Open a working file</source>
   <translation>Ouvrir un fichier de travail</translation>
  </message>
  <message>
   <source>Open decisions</source>
   <translation>Décisions en suspens</translation>
  </message>
  <message>
   <source>Open draft of correction</source>
   <translation>Ouvrir le projet de correction</translation>
  </message>
  <message>
   <source>Open draft of revision</source>
   <translation>Ouvrir le projet de révision</translation>
  </message>
  <message>
   <source>Open fol&amp;der</source>
   <translation>&amp;Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Open for {other}. What you change here is listed there.</source>
   <translation>Ouvert pour {other}. Ce que vous modifiez ici y est énuméré.</translation>
  </message>
  <message>
   <source>Open in the register</source>
   <translation>Ouvrir dans le registre</translation>
  </message>
  <message>
   <source>Open its &amp;folder</source>
   <translation>Ouvrir son &amp;dossier</translation>
  </message>
  <message>
   <source>Open or make a working file first.</source>
   <translation>Ouvrez ou créez d’abord un fichier de travail.</translation>
  </message>
  <message>
   <source>Open questions</source>
   <translation>Questions en suspens</translation>
  </message>
  <message>
   <source>Open recen&amp;t</source>
   <translation>Fichiers ré&amp;cents</translation>
  </message>
  <message>
   <source>Open the &amp;last file at the start</source>
   <translation>Ouvrir le &amp;dernier fichier au démarrage</translation>
  </message>
  <message>
   <source>Open the draft of a corrigendum, addendum or revision</source>
   <translation>Ouvrir le projet d’un corrigendum, d’un addendum ou d’une révision</translation>
  </message>
  <message>
   <source>Open the draft of a corrigendum, addendum or revision of an issued paper</source>
   <translation>Ouvrir le projet d’un corrigendum, d’un addendum ou d’une révision d’un document publié</translation>
  </message>
  <message>
   <source>Open the folder {path}</source>
   <translation>Ouvrir le dossier {path}</translation>
  </message>
  <message>
   <source>Open the manual at the page for what you are doing</source>
   <translation>Ouvrir le manuel à la page de ce que vous faites</translation>
  </message>
  <message>
   <source>Open this paper</source>
   <translation>Ouvrir ce document</translation>
  </message>
  <message>
   <source>Open {kind}</source>
   <translation>Ouvrir {kind}</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <translation>Ouverture de {name} …</translation>
  </message>
  <message>
   <source>order</source>
   <translation>ordre</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>organization</source>
   <translation>organisation</translation>
  </message>
  <message>
   <source>Organizations</source>
   <translation>Organisations</translation>
  </message>
  <message>
   <source>Organizations that set it up together</source>
   <translation>Les organisations qui l’ont établi ensemble</translation>
  </message>
  <message>
   <source>Organized by</source>
   <translation>Organisé par</translation>
  </message>
  <message>
   <source>organized by</source>
   <translation>organisé par</translation>
  </message>
  <message>
   <source>Organizer</source>
   <translation>Organisateur</translation>
  </message>
  <message>
   <source>Organizers</source>
   <translation>Organisateurs</translation>
  </message>
  <message>
   <source>Other names are parted by semicolons. Who is written under any of the names is known again; the appendix prints its cells as they were typed.</source>
   <translation>Les autres noms sont séparés par des points-virgules. Qui est écrit sous l’un de ces noms est reconnu ; l’annexe imprime ses cellules telles qu’elles ont été tapées.</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Autres</translation>
  </message>
  <message>
   <source>Out it goes</source>
   <translation>La diffusion</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Issue</translation>
  </message>
  <message>
   <source>outcome</source>
   <translation>résultat</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Outline of the paper</source>
   <translation>Plan du document</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>responsable</translation>
  </message>
  <message>
   <source>P&amp;aper</source>
   <translation>D&amp;ocument</translation>
  </message>
  <message>
   <source>P&amp;rogress</source>
   <translation>A&amp;vancement</translation>
  </message>
  <message>
   <source>P2 · to 2000</source>
   <translation>P2 · jusqu’en 2000</translation>
  </message>
  <message>
   <source>P3 · 2001 to mid-2007</source>
   <translation>P3 · 2001 à mi-2007</translation>
  </message>
  <message>
   <source>P4 · late 2007 to mid-2011</source>
   <translation>P4 · fin 2007 à mi-2011</translation>
  </message>
  <message>
   <source>P5 · late 2011 to 2019</source>
   <translation>P5 · fin 2011 à 2019</translation>
  </message>
  <message>
   <source>P6 · from 2020</source>
   <translation>P6 · à partir de 2020</translation>
  </message>
  <message>
   <source>page</source>
   <translation>page</translation>
  </message>
  <message>
   <source>page furniture</source>
   <translation>en-tête ou pied de page</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>Page du manuel</translation>
  </message>
  <message>
   <source>Page size</source>
   <translation>Format de page</translation>
  </message>
  <message>
   <source>page size</source>
   <translation>format de page</translation>
  </message>
  <message>
   <source>Page {number} of {count}  ·  {number2:.0f} %</source>
   <translation>Page {number} sur {count}  ·  {number2:.0f} %</translation>
  </message>
  <message>
   <source>Pages as they will be printed</source>
   <translation>Les pages telles qu’elles seront imprimées</translation>
  </message>
  <message>
   <source>Pages as wide as the panel</source>
   <translation>Pages à la largeur du volet</translation>
  </message>
  <message>
   <source>Pages as wide as the window</source>
   <translation>Pages à la largeur de la fenêtre</translation>
  </message>
  <message>
   <source>Pairs that look alike</source>
   <translation>Paires qui se ressemblent</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Volets</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>paper</source>
   <translation>document</translation>
  </message>
  <message>
   <source>Paper and paragraph</source>
   <translation>Document et paragraphe</translation>
  </message>
  <message>
   <source>Paper from another paper</source>
   <translation>Document d’après un autre document</translation>
  </message>
  <message>
   <source>Paper in {languages}</source>
   <translation>Document en {languages}</translation>
  </message>
  <message>
   <source>Paper tools</source>
   <translation>Outils du document</translation>
  </message>
  <message>
   <source>Paper without a title</source>
   <translation>Document sans titre</translation>
  </message>
  <message>
   <source>Paper: {title}</source>
   <translation>Document : {title}</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>Papers and registers (*.txt *.docx *.xlsx *.csv);;All files (*)</source>
   <translation>Documents et registres (*.txt *.docx *.xlsx *.csv);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Papers in the making</source>
   <translation>Documents en préparation</translation>
  </message>
  <message>
   <source>Papers, footnotes, decisions, activities, people, follow-up and comments are searched; accents do not count.</source>
   <translation>La recherche porte sur les documents, les notes, les décisions, les activités, les personnes, le suivi et les commentaires ; les accents ne comptent pas.</translation>
  </message>
  <message>
   <source>Par.</source>
   <translation>Par.</translation>
  </message>
  <message>
   <source>Paragraph</source>
   <translation>Paragraphe</translation>
  </message>
  <message>
   <source>paragraph</source>
   <translation>paragraphe</translation>
  </message>
  <message>
   <source>Paragraph {after} follows {before}: numbers between are missing from the document.</source>
   <translation>Le paragraphe {after} suit le {before} : des numéros intermédiaires manquent dans le document.</translation>
  </message>
  <message>
   <source>Paragraph {first} is missing from the input: paragraph {after} follows {before}.</source>
   <translation>Le paragraphe {first} manque dans ce qui a été reçu : le paragraphe {after} suit le {before}.</translation>
  </message>
  <message>
   <source>Paragraph {number}</source>
   <translation>Paragraphe {number}</translation>
  </message>
  <message>
   <source>paragraph {number}</source>
   <translation>paragraphe {number}</translation>
  </message>
  <message>
   <source>Paragraph {number} of {name}</source>
   <translation>Paragraphe {number} de {name}</translation>
  </message>
  <message>
   <source>Paragraph {paragraph} of {symbol}</source>
   <translation>Paragraphe {paragraph} de {symbol}</translation>
  </message>
  <message>
   <source>Paragraphs</source>
   <translation>Paragraphes</translation>
  </message>
  <message>
   <source>paragraphs</source>
   <translation>paragraphes</translation>
  </message>
  <message>
   <source>paragraphs and items</source>
   <translation>paragraphes et alinéas</translation>
  </message>
  <message>
   <source>Paragraphs {first} to {last} are missing from the input: paragraph {after} follows {before}.</source>
   <translation>Les paragraphes {first} à {last} manquent dans ce qui a été reçu : le paragraphe {after} suit le {before}.</translation>
  </message>
  <message>
   <source>paragraphs {numbers}</source>
   <translation>paragraphes {numbers}</translation>
  </message>
  <message>
   <source>part</source>
   <translation>rôle</translation>
  </message>
  <message>
   <source>part in an activity</source>
   <translation>participation à une activité</translation>
  </message>
  <message>
   <source>Participant</source>
   <translation>Participant</translation>
  </message>
  <message>
   <source>Participants</source>
   <translation>Participants</translation>
  </message>
  <message>
   <source>Participants and mechanisms</source>
   <translation>Participants et mécanismes</translation>
  </message>
  <message>
   <source>particular</source>
   <translation>indication</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>Partenaire</translation>
  </message>
  <message>
   <source>partner</source>
   <translation>partenaire</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>Partenaires</translation>
  </message>
  <message>
   <source>Parts of the file</source>
   <translation>Parties du fichier</translation>
  </message>
  <message>
   <source>passage</source>
   <translation>passage</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <source>Paste cells</source>
   <translation>Coller des cellules</translation>
  </message>
  <message>
   <source>Paste p&amp;lain</source>
   <translation>Coller sans &amp;mise en forme</translation>
  </message>
  <message>
   <source>Paste pl&amp;ain</source>
   <translation>Coller sans mise en &amp;forme</translation>
  </message>
  <message>
   <source>Paste the bare words, without bold, lists and notes</source>
   <translation>Coller les mots seuls, sans gras, listes ni notes</translation>
  </message>
  <message>
   <source>Paste where the caret stands</source>
   <translation>Coller au curseur</translation>
  </message>
  <message>
   <source>Path or address</source>
   <translation>Chemin ou adresse</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>People a&amp;nd organizations …</source>
   <translation>Personnes et or&amp;ganisations …</translation>
  </message>
  <message>
   <source>People and organizations</source>
   <translation>Personnes et organisations</translation>
  </message>
  <message>
   <source>people and organizations</source>
   <translation>personnes et organisations</translation>
  </message>
  <message>
   <source>People and organizations that organize it, parted by semicolons: ILO; UNDP</source>
   <translation>Les personnes et organisations qui l’organisent, séparées par des points-virgules : BIT ; PNUD</translation>
  </message>
  <message>
   <source>person</source>
   <translation>personne</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>phase</source>
   <translation>phase</translation>
  </message>
  <message>
   <source>Phase 1</source>
   <translation>Phase 1</translation>
  </message>
  <message>
   <source>Phase 2</source>
   <translation>Phase 2</translation>
  </message>
  <message>
   <source>Phase {number}</source>
   <translation>Phase {number}</translation>
  </message>
  <message>
   <source>Pict&amp;ures of the register</source>
   <translation>Le &amp;registre en images</translation>
  </message>
  <message>
   <source>Pictures and embedded files are not taken over.</source>
   <translation>Les images et les fichiers incorporés ne sont pas repris.</translation>
  </message>
  <message>
   <source>Pictures of the register</source>
   <translation>Le registre en images</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>place</source>
   <translation>lieu</translation>
  </message>
  <message>
   <source>place and month</source>
   <translation>lieu et mois</translation>
  </message>
  <message>
   <source>Places without a box hold a living number or an address that would be lost.</source>
   <translation>Les endroits sans case portent un chiffre vivant ou une adresse qui serait perdue.</translation>
  </message>
  <message>
   <source>Places, before and after</source>
   <translation>Endroits, avant et après</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Prévue</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>prévue</translation>
  </message>
  <message>
   <source>Planned, held or cancelled</source>
   <translation>Prévue, tenue ou annulée</translation>
  </message>
  <message>
   <source>Point for &amp;decision</source>
   <translation>Point app&amp;elant une décision</translation>
  </message>
  <message>
   <source>Point for d&amp;iscussion</source>
   <translation>Point pour d&amp;iscussion</translation>
  </message>
  <message>
   <source>Point for decision</source>
   <translation>Point appelant une décision</translation>
  </message>
  <message>
   <source>point for decision</source>
   <translation>point appelant une décision</translation>
  </message>
  <message>
   <source>Point for di&amp;scussion</source>
   <translation>P&amp;oint pour discussion</translation>
  </message>
  <message>
   <source>Point for discussion</source>
   <translation>Point pour discussion</translation>
  </message>
  <message>
   <source>points</source>
   <translation>points</translation>
  </message>
  <message>
   <source>Points count from 0 to 10.</source>
   <translation>Les points vont de 0 à 10.</translation>
  </message>
  <message>
   <source>Points for decision</source>
   <translation>Points appelant une décision</translation>
  </message>
  <message>
   <source>Points for decision of all papers, and what became of them</source>
   <translation>Les points appelant une décision de tous les documents, et ce qu’ils sont devenus</translation>
  </message>
  <message>
   <source>Policy</source>
   <translation>Politiques</translation>
  </message>
  <message>
   <source>Policy &amp;coherence initiative</source>
   <translation>Initiative pour la &amp;cohérence des politiques</translation>
  </message>
  <message>
   <source>Policy coherence initiative</source>
   <translation>Initiative pour la cohérence des politiques</translation>
  </message>
  <message>
   <source>policy coherence initiative</source>
   <translation>initiative pour la cohérence des politiques</translation>
  </message>
  <message>
   <source>Policy coherence initiatives</source>
   <translation>Initiatives pour la cohérence des politiques</translation>
  </message>
  <message>
   <source>Policy development &amp;dialogue</source>
   <translation>&amp;Dialogue sur l’élaboration des politiques</translation>
  </message>
  <message>
   <source>Policy development dialogue</source>
   <translation>Dialogue sur l’élaboration des politiques</translation>
  </message>
  <message>
   <source>policy development dialogue</source>
   <translation>dialogue sur l’élaboration des politiques</translation>
  </message>
  <message>
   <source>Policy development dialogues</source>
   <translation>Dialogues sur l’élaboration des politiques</translation>
  </message>
  <message>
   <source>Policy responses</source>
   <translation>Réponses politiques</translation>
  </message>
  <message>
   <source>Pre&amp;view</source>
   <translation>&amp;Aperçu</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>précision</translation>
  </message>
  <message>
   <source>Precision of the date</source>
   <translation>Précision de la date</translation>
  </message>
  <message>
   <source>Prefere&amp;nces …</source>
   <translation>Pré&amp;férences …</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>Prepares the agenda, papers, decisions and follow-up of a Governing Body Working Party. Free software under the MIT licence, made of the parts listed here. It never uses the network.</source>
   <translation>Prépare l’ordre du jour, les documents, les décisions et le suivi d’un groupe de travail du Conseil d’administration. Logiciel libre sous licence MIT, fait des parties énumérées ici. Il n’utilise jamais le réseau.</translation>
  </message>
  <message>
   <source>Preparing the export …</source>
   <translation>Préparation de l’exportation …</translation>
  </message>
  <message>
   <source>Preparing the pages …</source>
   <translation>Préparation des pages …</translation>
  </message>
  <message>
   <source>Press Enter in a cell, or double-click it, to keep its words in the merged activity. Participants, links and appendix rows of both are kept.</source>
   <translation>Appuyez sur Entrée dans une cellule, ou double-cliquez dessus, pour en garder les mots dans l’activité fusionnée. Les participants, les liens et les lignes d’annexe des deux sont conservés.</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Previous (Shift+F3)</source>
   <translation>Précédent (Maj+F3)</translation>
  </message>
  <message>
   <source>Previous par&amp;t of the window</source>
   <translation>Par&amp;tie précédente de la fenêtre</translation>
  </message>
  <message>
   <source>Print pre&amp;view …</source>
   <translation>&amp;Aperçu avant impression …</translation>
  </message>
  <message>
   <source>Print preview – {symbol}</source>
   <translation>Aperçu avant impression – {symbol}</translation>
  </message>
  <message>
   <source>Print the paper</source>
   <translation>Imprimer le document</translation>
  </message>
  <message>
   <source>Print the paper (Ctrl+P)</source>
   <translation>Imprimer le document (Ctrl+P)</translation>
  </message>
  <message>
   <source>Print this paper</source>
   <translation>Imprimer ce document</translation>
  </message>
  <message>
   <source>printed date</source>
   <translation>date imprimée</translation>
  </message>
  <message>
   <source>Printed in</source>
   <translation>Imprimée dans</translation>
  </message>
  <message>
   <source>Printing stopped. What had gone to the printer may still come out.</source>
   <translation>Impression arrêtée. Ce qui était déjà parti vers l’imprimante peut encore sortir.</translation>
  </message>
  <message>
   <source>Printing {symbol} …</source>
   <translation>Impression de {symbol} …</translation>
  </message>
  <message>
   <source>Printouts (*.pdf *.xlsx *.docx)</source>
   <translation>Tirages (*.pdf *.xlsx *.docx)</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Priorité</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problèmes</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>profile</source>
   <translation>présentation</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avancement</translation>
  </message>
  <message>
   <source>progress</source>
   <translation>avancement</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Proposition</translation>
  </message>
  <message>
   <source>proposal</source>
   <translation>proposition</translation>
  </message>
  <message>
   <source>proposals</source>
   <translation>les propositions</translation>
  </message>
  <message>
   <source>Proposals are scored from 0 to 10 on what they bring and cost, on the prospects of money for them, and on the interest of partners. The order changes as you move the weights.</source>
   <translation>Les propositions sont notées de 0 à 10 sur ce qu’elles apportent et coûtent, sur les perspectives de financement et sur l’intérêt des partenaires. L’ordre change à mesure que vous déplacez les poids.</translation>
  </message>
  <message>
   <source>Proposals by rank</source>
   <translation>Propositions par rang</translation>
  </message>
  <message>
   <source>Proposals scored, weighed and put in order</source>
   <translation>Propositions notées, pondérées et classées</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Proposé</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>proposé</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Objet</translation>
  </message>
  <message>
   <source>purpose</source>
   <translation>objet</translation>
  </message>
  <message>
   <source>Put a &amp;copy of {name} in as well: whoever gets the file can read all of it</source>
   <translation>Y joindre aussi une &amp;copie de {name} : qui reçoit le fichier peut tout y lire</translation>
  </message>
  <message>
   <source>Put a footnote at the caret</source>
   <translation>Mettre une note de bas de page au curseur</translation>
  </message>
  <message>
   <source>Put an empty table behind this paragraph; Tab leads from cell to cell</source>
   <translation>Mettre un tableau vide après ce paragraphe ; Tab mène de cellule en cellule</translation>
  </message>
  <message>
   <source>Put in what usually has to be done; each line can be changed</source>
   <translation>Mettre ce qui est d’ordinaire à faire ; chaque ligne peut être modifiée</translation>
  </message>
  <message>
   <source>Put into a paper</source>
   <translation>Placer dans un document</translation>
  </message>
  <message>
   <source>Put into a paper …</source>
   <translation>Dans un document …</translation>
  </message>
  <message>
   <source>Put the caret into a table between the paragraphs first.</source>
   <translation>Placez d’abord le curseur dans un tableau entre les paragraphes.</translation>
  </message>
  <message>
   <source>Put the focus into navigator, page or panel in turn</source>
   <translation>Passer tour à tour au navigateur, à la page et au volet</translation>
  </message>
  <message>
   <source>Put the focus into panel, page or navigator in turn</source>
   <translation>Passer tour à tour au volet, à la page et au navigateur</translation>
  </message>
  <message>
   <source>Put together from: {names}.</source>
   <translation>Reconstitué à partir de : {names}.</translation>
  </message>
  <message>
   <source>Put your own comment in other words (F2)</source>
   <translation>Reformuler votre propre commentaire (F2)</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>question</source>
   <translation>question</translation>
  </message>
  <message>
   <source>Question without words</source>
   <translation>Question sans texte</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>questions</source>
   <translation>les questions</translation>
  </message>
  <message>
   <source>Questions &amp;from a paper …</source>
   <translation>Q&amp;uestions d’un document …</translation>
  </message>
  <message>
   <source>questions answered or raised</source>
   <translation>questions tranchées ou soulevées</translation>
  </message>
  <message>
   <source>Questions such as how many activities had tripartite involvement: a person answers, or the register does. Those of a training module in this file are taken over with From a paper.</source>
   <translation>Des questions telles que « combien d’activités étaient tripartites » : une personne y répond, ou le registre. Celles d’un module de formation de ce fichier se reprennent avec « D’un document ».</translation>
  </message>
  <message>
   <source>Quotation marks do not pair off here: please look at the rows.</source>
   <translation>Les guillemets ne vont pas par paires ici : veuillez regarder les lignes.</translation>
  </message>
  <message>
   <source>R&amp;eplace …</source>
   <translation>R&amp;emplacer …</translation>
  </message>
  <message>
   <source>R&amp;ows ({count})</source>
   <translation>&amp;Lignes ({count})</translation>
  </message>
  <message>
   <source>Ranking</source>
   <translation>Classement</translation>
  </message>
  <message>
   <source>Ranking into a &amp;paper …</source>
   <translation>Classement &amp;dans un document …</translation>
  </message>
  <message>
   <source>Ranking of proposals</source>
   <translation>Classement des propositions</translation>
  </message>
  <message>
   <source>Re&amp;name …</source>
   <translation>Re&amp;nommer …</translation>
  </message>
  <message>
   <source>Re&amp;search support</source>
   <translation>Appui à la rec&amp;herche</translation>
  </message>
  <message>
   <source>Re&amp;view questions</source>
   <translation>Questions de &amp;révision</translation>
  </message>
  <message>
   <source>read a paper from this kind of file; save it as a Word document (.docx) and import that</source>
   <translation>lire un document de ce genre de fichier ; enregistrez-le comme document Word (.docx) et importez celui-ci</translation>
  </message>
  <message>
   <source>Read a paper or a register from a text or workbook; nothing is stored before you have seen it</source>
   <translation>Lire un document ou un registre d’un texte ou d’un classeur ; rien n’est stocké avant que vous ne l’ayez vu</translation>
  </message>
  <message>
   <source>Read activities from a workbook</source>
   <translation>Lire des activités d’un classeur</translation>
  </message>
  <message>
   <source>Read as nothing, and kept apart: {names}</source>
   <translation>Non lu, et gardé à part : {names}</translation>
  </message>
  <message>
   <source>reading it finds no end</source>
   <translation>sa lecture ne se termine pas</translation>
  </message>
  <message>
   <source>reading it takes longer than any honest file needs</source>
   <translation>sa lecture prend plus de temps que n’en demande un fichier honnête</translation>
  </message>
  <message>
   <source>reading it takes more memory than any honest file needs</source>
   <translation>sa lecture prend plus de mémoire que n’en demande un fichier honnête</translation>
  </message>
  <message>
   <source>reading it takes more than any honest file needs, and was ended</source>
   <translation>sa lecture prend plus que n’en demande un fichier honnête, et a été arrêtée</translation>
  </message>
  <message>
   <source>Reading the file for the first search … {share:.0%}</source>
   <translation>Lecture du fichier pour la première recherche … {share:.0%}</translation>
  </message>
  <message>
   <source>Reading the register …</source>
   <translation>Lecture du registre …</translation>
  </message>
  <message>
   <source>Reading {name} …</source>
   <translation>Lecture de {name} …</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Lecture …</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>motif</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Fichiers récents</translation>
  </message>
  <message>
   <source>Recognised with {confidence:.0%} confidence; please look at it.</source>
   <translation>Reconnu avec une confiance de {confidence:.0%} ; veuillez l’examiner.</translation>
  </message>
  <message>
   <source>Recommendation</source>
   <translation>Recommandation</translation>
  </message>
  <message>
   <source>recommendation</source>
   <translation>recommandation</translation>
  </message>
  <message>
   <source>Recommendations</source>
   <translation>Recommandations</translation>
  </message>
  <message>
   <source>recommendations</source>
   <translation>les recommandations</translation>
  </message>
  <message>
   <source>Recommendations and what has become of them</source>
   <translation>Les recommandations et ce qu’elles sont devenues</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Fiche</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Fiches</translation>
  </message>
  <message>
   <source>Redoing: {step} …</source>
   <translation>Rétablissement : {step} …</translation>
  </message>
  <message>
   <source>Refer to</source>
   <translation>Renvoyer à</translation>
  </message>
  <message>
   <source>Refer to a paragraph, a section or an appendix by its living number</source>
   <translation>Renvoyer à un paragraphe, une section ou une annexe par son numéro vivant</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Renvoi</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>renvoi</translation>
  </message>
  <message>
   <source>Referenced &amp;by</source>
   <translation>Ren&amp;vois ici</translation>
  </message>
  <message>
   <source>Referenced &amp;by …</source>
   <translation>Ren&amp;vois ici …</translation>
  </message>
  <message>
   <source>Referenced by</source>
   <translation>Renvois ici</translation>
  </message>
  <message>
   <source>references</source>
   <translation>renvois</translation>
  </message>
  <message>
   <source>Referra&amp;l to a committee</source>
   <translation>Renvoi à une c&amp;ommission</translation>
  </message>
  <message>
   <source>Referral to a committee</source>
   <translation>Renvoi à une commission</translation>
  </message>
  <message>
   <source>referral to a committee</source>
   <translation>renvoi à une commission</translation>
  </message>
  <message>
   <source>Referrals to committees</source>
   <translation>Renvois à des commissions</translation>
  </message>
  <message>
   <source>Referred</source>
   <translation>Renvoyé</translation>
  </message>
  <message>
   <source>referred</source>
   <translation>renvoyé</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Région</translation>
  </message>
  <message>
   <source>regional</source>
   <translation>régional</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Registre</translation>
  </message>
  <message>
   <source>register</source>
   <translation>registre</translation>
  </message>
  <message>
   <source>Register and follow-up</source>
   <translation>Registre et suivi</translation>
  </message>
  <message>
   <source>Register and the appendix of {name}</source>
   <translation>Registre et annexe de {name}</translation>
  </message>
  <message>
   <source>Register in &amp;numbers</source>
   <translation>Le registre en c&amp;hiffres</translation>
  </message>
  <message>
   <source>Register in pic&amp;tures</source>
   <translation>Le registre en &amp;images</translation>
  </message>
  <message>
   <source>Register of activities</source>
   <translation>Registre des activités</translation>
  </message>
  <message>
   <source>Register only</source>
   <translation>Registre seulement</translation>
  </message>
  <message>
   <source>Register tools</source>
   <translation>Outils du registre</translation>
  </message>
  <message>
   <source>Regular report</source>
   <translation>Rapport périodique</translation>
  </message>
  <message>
   <source>Related</source>
   <translation>Connexes</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <source>remark</source>
   <translation>remarque</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove criterion …</source>
   <translation>Retirer un critère …</translation>
  </message>
  <message>
   <source>Remove from activity</source>
   <translation>Retirer de l’activité</translation>
  </message>
  <message>
   <source>Remove from appendix</source>
   <translation>Retirer de l’annexe</translation>
  </message>
  <message>
   <source>Remove from {name}</source>
   <translation>Retirer de {name}</translation>
  </message>
  <message>
   <source>Rena&amp;me …</source>
   <translation>&amp;Renommer …</translation>
  </message>
  <message>
   <source>Rename version</source>
   <translation>Renommer la version</translation>
  </message>
  <message>
   <source>Reo&amp;pen</source>
   <translation>Rou&amp;vrir</translation>
  </message>
  <message>
   <source>Reopen comment</source>
   <translation>Rouvrir le commentaire</translation>
  </message>
  <message>
   <source>repeated column heads</source>
   <translation>en-têtes de colonnes répétés</translation>
  </message>
  <message>
   <source>repeated table header</source>
   <translation>en-tête de tableau répété</translation>
  </message>
  <message>
   <source>Replace &amp;all …</source>
   <translation>Remplacer &amp;tout …</translation>
  </message>
  <message>
   <source>Replace &amp;with</source>
   <translation>Remplacer &amp;par</translation>
  </message>
  <message>
   <source>Replace in the &amp;whole file …</source>
   <translation>Remplacer &amp;dans tout le fichier …</translation>
  </message>
  <message>
   <source>Replace the words chosen on the sheet and go to the next</source>
   <translation>Remplacer les mots choisis sur la feuille et aller aux suivants</translation>
  </message>
  <message>
   <source>Replace with</source>
   <translation>Remplacer par</translation>
  </message>
  <message>
   <source>Replace words</source>
   <translation>Remplacer des mots</translation>
  </message>
  <message>
   <source>Replace words in every paper, footnote, table and activity, after a look at each place</source>
   <translation>Remplacer des mots dans tous les documents, notes, tableaux et activités, après examen de chaque endroit</translation>
  </message>
  <message>
   <source>Replaced in {many}. Ctrl+Z brings the words back.</source>
   <translation>Remplacé dans {many}. Ctrl+Z rétablit les mots.</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Research support</source>
   <translation>Appui à la recherche</translation>
  </message>
  <message>
   <source>research support</source>
   <translation>appui à la recherche</translation>
  </message>
  <message>
   <source>Reso&amp;lve</source>
   <translation>Rés&amp;oudre</translation>
  </message>
  <message>
   <source>Resolve</source>
   <translation>Résoudre</translation>
  </message>
  <message>
   <source>Resolve comment</source>
   <translation>Résoudre le commentaire</translation>
  </message>
  <message>
   <source>responsibility</source>
   <translation>responsabilité</translation>
  </message>
  <message>
   <source>Responsible for the paper</source>
   <translation>Responsable du document</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Restore earlier words</source>
   <translation>Rétablir un texte antérieur</translation>
  </message>
  <message>
   <source>restoring</source>
   <translation>restauration</translation>
  </message>
  <message>
   <source>rests on</source>
   <translation>repose sur</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>review question</source>
   <translation>question de révision</translation>
  </message>
  <message>
   <source>Review questions</source>
   <translation>Questions de révision</translation>
  </message>
  <message>
   <source>Revision</source>
   <translation>Révision</translation>
  </message>
  <message>
   <source>reworded</source>
   <translation>reformulé</translation>
  </message>
  <message>
   <source>role</source>
   <translation>fonction</translation>
  </message>
  <message>
   <source>Route</source>
   <translation>Voie</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>row</source>
   <translation>ligne</translation>
  </message>
  <message>
   <source>Row &amp;above</source>
   <translation>Ligne au-&amp;dessus</translation>
  </message>
  <message>
   <source>Row &amp;below</source>
   <translation>Ligne au-d&amp;essous</translation>
  </message>
  <message>
   <source>row {count:,} of {named}</source>
   <translation>ligne {count:,} de {named}</translation>
  </message>
  <message>
   <source>row {number}</source>
   <translation>ligne {number}</translation>
  </message>
  <message>
   <source>row {number} of {names}</source>
   <translation>ligne {number} de {names}</translation>
  </message>
  <message>
   <source>row {number} of {name}</source>
   <translation>ligne {number} de {name}</translation>
  </message>
  <message>
   <source>Rows are moved by hand where nothing is sorted, filtered or grouped.</source>
   <translation>Les lignes se déplacent à la main là où rien n’est trié, filtré ni groupé.</translation>
  </message>
  <message>
   <source>Rows of appendices</source>
   <translation>Lignes d’annexes</translation>
  </message>
  <message>
   <source>Rows of the appendix the text never speaks of</source>
   <translation>Lignes de l’annexe dont le texte ne parle jamais</translation>
  </message>
  <message>
   <source>Rows of the sheet: {names}</source>
   <translation>Lignes de la feuille : {names}</translation>
  </message>
  <message>
   <source>Rows that are hidden in the sheet are read too: {names}.</source>
   <translation>Les lignes masquées dans la feuille sont lues aussi : {names}.</translation>
  </message>
  <message>
   <source>Rows that come from the register are found in the whole file.</source>
   <translation>Les lignes qui viennent du registre se trouvent dans tout le fichier.</translation>
  </message>
  <message>
   <source>rows {numbers}</source>
   <translation>lignes {numbers}</translation>
  </message>
  <message>
   <source>S&amp;ource</source>
   <translation>S&amp;ource</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>sam.</translation>
  </message>
  <message>
   <source>Save &amp;diagnostic file …</source>
   <translation>Enregistrer un fichier de &amp;diagnostic …</translation>
  </message>
  <message>
   <source>Save &amp;elsewhere …</source>
   <translation>Enregistrer &amp;ailleurs …</translation>
  </message>
  <message>
   <source>Save a &amp;copy …</source>
   <translation>Enregistrer une &amp;copie …</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Enregistrer une copie</translation>
  </message>
  <message>
   <source>Save as P&amp;DF …</source>
   <translation>Enregistrer en P&amp;DF …</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Enregistrer en PDF</translation>
  </message>
  <message>
   <source>Save diagnostic file</source>
   <translation>Enregistrer un fichier de diagnostic</translation>
  </message>
  <message>
   <source>Save view</source>
   <translation>Enregistrer la vue</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <source>Saved from a damaged file</source>
   <translation>Sauvé d’un fichier endommagé</translation>
  </message>
  <message>
   <source>Saved on this computer</source>
   <translation>Enregistré sur cet ordinateur</translation>
  </message>
  <message>
   <source>Saved on this laptop, not yet in {folder}</source>
   <translation>Enregistré sur cet ordinateur, pas encore dans {folder}</translation>
  </message>
  <message>
   <source>Saved on this laptop; not yet in {folder}: {why}. It is tried again every minute.</source>
   <translation>Enregistré sur cet ordinateur ; pas encore dans {folder} : {why}. Un nouvel essai est fait chaque minute.</translation>
  </message>
  <message>
   <source>saved view</source>
   <translation>vue enregistrée</translation>
  </message>
  <message>
   <source>Saved {time}</source>
   <translation>Enregistré {time}</translation>
  </message>
  <message>
   <source>Saved, not yet backed up</source>
   <translation>Enregistré, pas encore sauvegardé</translation>
  </message>
  <message>
   <source>saving</source>
   <translation>enregistrement</translation>
  </message>
  <message>
   <source>Saving {name} …</source>
   <translation>Enregistrement de {name} …</translation>
  </message>
  <message>
   <source>Say it in your own words</source>
   <translation>Le dire avec vos propres mots</translation>
  </message>
  <message>
   <source>Say that the translation at the caret renders its source as it is now</source>
   <translation>Dire que la traduction au curseur rend sa source telle qu’elle est</translation>
  </message>
  <message>
   <source>Say where the file is to lie.</source>
   <translation>Indiquez où le fichier doit se trouver.</translation>
  </message>
  <message>
   <source>Say which folder the files go into.</source>
   <translation>Indiquez dans quel dossier vont les fichiers.</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Noter</translation>
  </message>
  <message>
   <source>score</source>
   <translation>note d’évaluation</translation>
  </message>
  <message>
   <source>Scored by {assessor}</source>
   <translation>Noté par {assessor}</translation>
  </message>
  <message>
   <source>Search everywhere</source>
   <translation>Rechercher partout</translation>
  </message>
  <message>
   <source>Search names and licences</source>
   <translation>Rechercher des noms et des licences</translation>
  </message>
  <message>
   <source>Search papers, decisions, activities, people, follow-up and comments</source>
   <translation>Rechercher dans les documents, les décisions, les activités, les personnes, le suivi et les commentaires</translation>
  </message>
  <message>
   <source>Search papers, decisions, activities, people, follow-up and comments; Enter looks</source>
   <translation>Rechercher dans les documents, les décisions, les activités, les personnes, le suivi et les commentaires ; Entrée lance la recherche</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>Rechercher dans le manuel</translation>
  </message>
  <message>
   <source>season</source>
   <translation>saison</translation>
  </message>
  <message>
   <source>Secretariat sample.gbwp</source>
   <translation>Exemple de Secretariat.gbwp</translation>
  </message>
  <message>
   <source>Secretariat {version}</source>
   <translation>Secretariat {version}</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Section</translation>
  </message>
  <message>
   <source>Section {number}</source>
   <translation>Section {number}</translation>
  </message>
  <message>
   <source>section {number} (“{words}”)</source>
   <translation>la section {number} (« {words} »)</translation>
  </message>
  <message>
   <source>See every place in the paper or the file before anything is replaced</source>
   <translation>Voir chaque endroit du document ou du fichier avant que rien ne soit remplacé</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>&amp;Tout sélectionner</translation>
  </message>
  <message>
   <source>Select everything here</source>
   <translation>Sélectionner tout ce qui est ici</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send it (Ctrl+Enter)</source>
   <translation>L’envoyer (Ctrl+Entrée)</translation>
  </message>
  <message>
   <source>Send this file to those who look after the program. It holds versions, settings, the log and numbers about the open file, but no text of a paper, no name and no path of yours. This is all of it:</source>
   <translation>Envoyez ce fichier aux personnes qui s’occupent du programme. Il contient les versions, les réglages, le journal et des chiffres sur le fichier ouvert, mais aucun texte d’un document, aucun nom ni aucun chemin à vous. Voici tout ce qu’il contient :</translation>
  </message>
  <message numerus="yes">
   <source>Send {n:,} activities out</source>
   <translation>
    <numerusform>Envoyer {n:,} activité</numerusform>
    <numerusform>Envoyer {n:,} activités</numerusform>
   </translation>
  </message>
  <message>
   <source>Sent out: {name}. Import it again once it is filled in.</source>
   <translation>Envoyé : {name}. Réimportez-le une fois rempli.</translation>
  </message>
  <message>
   <source>Sent to {where}: {pages}.</source>
   <translation>Envoyé à {where} : {pages}.</translation>
  </message>
  <message>
   <source>Sept</source>
   <translation>sept.</translation>
  </message>
  <message>
   <source>September</source>
   <translation>septembre</translation>
  </message>
  <message>
   <source>Serves</source>
   <translation>Sert à</translation>
  </message>
  <message>
   <source>serves</source>
   <translation>sert</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Session</translation>
  </message>
  <message>
   <source>session</source>
   <translation>session</translation>
  </message>
  <message>
   <source>Session &amp;book</source>
   <translation>&amp;Recueil de la session</translation>
  </message>
  <message>
   <source>Session boo&amp;k and sheets</source>
   <translation>Recueil de &amp;la session et fiches</translation>
  </message>
  <message>
   <source>Session without a number</source>
   <translation>Session sans numéro</translation>
  </message>
  <message>
   <source>Session without number</source>
   <translation>Session sans numéro</translation>
  </message>
  <message>
   <source>Session {number}</source>
   <translation>Session {number}</translation>
  </message>
  <message>
   <source>Session {number} is begun.</source>
   <translation>La session {number} est commencée.</translation>
  </message>
  <message>
   <source>Sessions with their agenda and papers stand here; below them decisions, the register of activities and the follow-up programme. F6 goes from one part of the window to the next.</source>
   <translation>Ici se trouvent les sessions avec leur ordre du jour et leurs documents ; en dessous, les décisions, le registre des activités et le programme de suivi. F6 passe d’une partie de la fenêtre à la suivante.</translation>
  </message>
  <message>
   <source>Set period</source>
   <translation>Fixer la période</translation>
  </message>
  <message>
   <source>Set the period of the paper, and put in how many activities there were in how many countries: counted each time anew</source>
   <translation>Fixer la période du document et y mettre combien d’activités il y a eu dans combien de pays : compté à nouveau chaque fois</translation>
  </message>
  <message>
   <source>Set what is chosen in bold</source>
   <translation>Mettre en gras ce qui est choisi</translation>
  </message>
  <message>
   <source>Set what is chosen in italics</source>
   <translation>Mettre en italique ce qui est choisi</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Settle this comment, or take it up again</source>
   <translation>Régler ce commentaire, ou le rouvrir</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Réglé</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>réglé</translation>
  </message>
  <message>
   <source>Settled without asking</source>
   <translation>Réglé sans poser de question</translation>
  </message>
  <message>
   <source>sheet</source>
   <translation>feuille</translation>
  </message>
  <message>
   <source>Shortlist: flexible and low-cost proposals first</source>
   <translation>Liste restreinte : d’abord les propositions souples et peu coûteuses</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation>Afficher le &amp;dossier</translation>
  </message>
  <message>
   <source>Show &amp;resolved</source>
   <translation>Afficher les &amp;résolus</translation>
  </message>
  <message>
   <source>Show &amp;resolved comments</source>
   <translation>Afficher les commentaires &amp;résolus</translation>
  </message>
  <message>
   <source>Show all of the activity chosen (Alt+Enter)</source>
   <translation>Tout afficher de l’activité choisie (Alt+Entrée)</translation>
  </message>
  <message>
   <source>Show all text in its normal size</source>
   <translation>Afficher tout le texte à sa taille normale</translation>
  </message>
  <message>
   <source>Show all {count}</source>
   <translation>Tout afficher ({count})</translation>
  </message>
  <message>
   <source>Show as &amp;pictures</source>
   <translation>Montrer en &amp;images</translation>
  </message>
  <message>
   <source>Show each paper in its leading language</source>
   <translation>Montrer chaque document dans sa langue d’origine</translation>
  </message>
  <message>
   <source>Show how far the paper has come, who sees to it, and the stages it still has to pass</source>
   <translation>Montrer où en est le document, qui s’en occupe, et les étapes qui lui restent</translation>
  </message>
  <message>
   <source>Show only activities in this state</source>
   <translation>N’afficher que les activités dans cet état</translation>
  </message>
  <message>
   <source>Show only activities with these words; accents and capitals do not count.
country:poland looks in one field, “fair trade” for a phrase, -draft for what lacks a word.</source>
   <translation>N’afficher que les activités contenant ces mots ; les accents et les majuscules ne comptent pas.
country:poland cherche dans un champ, « fair trade » une expression, -draft ce qui n’a pas un mot.</translation>
  </message>
  <message>
   <source>Show only entries with these words; accents and capitals do not count</source>
   <translation>N’afficher que les éléments contenant ces mots ; les accents et les majuscules ne comptent pas</translation>
  </message>
  <message>
   <source>Show only lines of one kind</source>
   <translation>N’afficher que les lignes d’un genre</translation>
  </message>
  <message>
   <source>Show only points with these words; accents and capitals do not count</source>
   <translation>N’afficher que les points contenant ces mots ; les accents et les majuscules ne comptent pas</translation>
  </message>
  <message>
   <source>Show only who goes by such a name; accents and capitals do not count</source>
   <translation>Ne montrer que ceux qui portent un tel nom ; les accents et les majuscules ne comptent pas</translation>
  </message>
  <message>
   <source>Show only {filtered} with these words; accents and capitals do not count</source>
   <translation>N’afficher que {filtered} contenant ces mots ; les accents et les majuscules ne comptent pas</translation>
  </message>
  <message>
   <source>Show or hide the comments on the paper</source>
   <translation>Afficher ou masquer les commentaires sur le document</translation>
  </message>
  <message>
   <source>Show or hide the navigator</source>
   <translation>Afficher ou masquer le navigateur</translation>
  </message>
  <message>
   <source>Show or hide the pages of the paper as they will be printed</source>
   <translation>Afficher ou masquer les pages du document telles qu’elles seront imprimées</translation>
  </message>
  <message>
   <source>Show or hide the particulars of session and paper</source>
   <translation>Afficher ou masquer les indications de la session et du document</translation>
  </message>
  <message>
   <source>Show or hide the record of the point for decision at the caret</source>
   <translation>Afficher ou masquer la fiche du point appelant une décision au curseur</translation>
  </message>
  <message>
   <source>Show or hide the sections and paragraphs of the paper, to go to and to move</source>
   <translation>Afficher ou masquer les sections et paragraphes du document, pour y aller et les déplacer</translation>
  </message>
  <message>
   <source>Show or hide what to know before the paper goes out</source>
   <translation>Afficher ou masquer ce qu’il faut savoir avant la diffusion du document</translation>
  </message>
  <message>
   <source>Show or hide who changed the paragraph at the caret, when and how</source>
   <translation>Afficher ou masquer qui a modifié le paragraphe au curseur, quand et comment</translation>
  </message>
  <message>
   <source>Show papers in English</source>
   <translation>Montrer les documents en anglais</translation>
  </message>
  <message>
   <source>Show papers in French</source>
   <translation>Montrer les documents en français</translation>
  </message>
  <message>
   <source>Show papers in Spanish</source>
   <translation>Montrer les documents en espagnol</translation>
  </message>
  <message>
   <source>Show the activities of one group</source>
   <translation>Afficher les activités d’un groupe</translation>
  </message>
  <message>
   <source>Show the comments that are settled, too</source>
   <translation>Afficher aussi les commentaires réglés</translation>
  </message>
  <message>
   <source>Show the draft in which the changes are listed</source>
   <translation>Montrer le projet où les changements sont énumérés</translation>
  </message>
  <message>
   <source>Show the entry after this one</source>
   <translation>Afficher l’élément suivant</translation>
  </message>
  <message>
   <source>Show the entry before this one</source>
   <translation>Afficher l’élément précédent</translation>
  </message>
  <message>
   <source>Show the findings</source>
   <translation>Afficher les constatations</translation>
  </message>
  <message>
   <source>Show the merge questions</source>
   <translation>Afficher les questions de la réunion de copies</translation>
  </message>
  <message>
   <source>Show the open comments</source>
   <translation>Afficher les commentaires ouverts</translation>
  </message>
  <message>
   <source>Show the pages of this paper as they will be printed</source>
   <translation>Montrer les pages de ce document telles qu’elles seront imprimées</translation>
  </message>
  <message>
   <source>Show the paper that is corrected</source>
   <translation>Montrer le document corrigé</translation>
  </message>
  <message>
   <source>Show the paragraph in its paper (Enter in the list)</source>
   <translation>Montrer le paragraphe dans son document (Entrée dans la liste)</translation>
  </message>
  <message>
   <source>Show the passage, or the row where there is none</source>
   <translation>Montrer le passage, ou la ligne s’il n’y en a pas</translation>
  </message>
  <message>
   <source>Show the same paragraphs in two languages, both to write in</source>
   <translation>Montrer les mêmes paragraphes en deux langues, toutes deux à écrire</translation>
  </message>
  <message>
   <source>Show the whole paper, not only what is near a change</source>
   <translation>Montrer tout le document, et non seulement ce qui entoure une modification</translation>
  </message>
  <message>
   <source>Show what changed in the paper between two moments</source>
   <translation>Montrer ce qui a changé dans le document entre deux moments</translation>
  </message>
  <message>
   <source>Show what changed in the paper since this edition</source>
   <translation>Montrer ce qui a changé dans le document depuis cette édition</translation>
  </message>
  <message>
   <source>Show what changed in this paper since that version</source>
   <translation>Montrer ce qui a changé dans ce document depuis cette version</translation>
  </message>
  <message>
   <source>Show what waits to be done, and by when</source>
   <translation>Montrer ce qui est à faire, et pour quand</translation>
  </message>
  <message>
   <source>Show what was done by month, by involvement, where, on a timeline and in a calendar</source>
   <translation>Montrer ce qui a été fait par mois, par participation, où, sur une chronologie et dans un calendrier</translation>
  </message>
  <message>
   <source>Since the l&amp;ast session …</source>
   <translation>D&amp;epuis la dernière session …</translation>
  </message>
  <message>
   <source>Since the last session</source>
   <translation>Depuis la dernière session</translation>
  </message>
  <message numerus="yes">
   <source>Since then {n} passages changed:</source>
   <translation>
    <numerusform>Depuis, {n} passage a changé :</numerusform>
    <numerusform>Depuis, {n} passages ont changé :</numerusform>
   </translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Smaller pages (−)</source>
   <translation>Pages plus petites (−)</translation>
  </message>
  <message>
   <source>Some characters could not be read; they show as �.</source>
   <translation>Certains caractères n’ont pas pu être lus ; ils s’affichent comme �.</translation>
  </message>
  <message>
   <source>some earlier versions are lost</source>
   <translation>quelques versions antérieures sont perdues</translation>
  </message>
  <message>
   <source>Some of these words have changed since they were found. Look for them once more.</source>
   <translation>Certains de ces mots ont changé depuis qu’ils ont été trouvés. Recherchez-les encore une fois.</translation>
  </message>
  <message>
   <source>Something in the program went wrong.</source>
   <translation>Quelque chose s’est mal passé dans le programme.</translation>
  </message>
  <message>
   <source>Something in this step belongs to what is no longer in the file.</source>
   <translation>Quelque chose dans cette étape appartient à ce qui n’est plus dans le fichier.</translation>
  </message>
  <message>
   <source>Something outside the program went wrong ({error}). Your work up to the last pause is safe.</source>
   <translation>Quelque chose a mal tourné hors du programme ({error}). Votre travail jusqu’à la dernière pause est en sécurité.</translation>
  </message>
  <message>
   <source>Sort &amp;by</source>
   <translation>&amp;Trier par</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Trier par</translation>
  </message>
  <message>
   <source>Sort by {column}</source>
   <translation>Trier par {column}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>source</source>
   <translation>source</translation>
  </message>
  <message>
   <source>Space goes through the reasons, Enter writes one, Del takes a part away</source>
   <translation>Espace parcourt les raisons, Entrée en écrit une, Suppr retire une participation</translation>
  </message>
  <message>
   <source>Space ticks a line, typing changes a cell.</source>
   <translation>Espace coche une ligne, la frappe modifie une cellule.</translation>
  </message>
  <message>
   <source>Space ticks an item; those that recur are ticked</source>
   <translation>Espace coche une question ; celles qui reviennent sont cochées</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>Espagnol</translation>
  </message>
  <message>
   <source>Speak the language of the computer, or English where the program does not know that</source>
   <translation>Parler la langue de l’ordinateur, ou l’anglais si le programme ne la connaît pas</translation>
  </message>
  <message>
   <source>Spelling is not checked: {0.why}. All else works as ever.</source>
   <translation>L’orthographe n’est pas vérifiée : {0.why}. Tout le reste fonctionne comme toujours.</translation>
  </message>
  <message>
   <source>Split paragraph</source>
   <translation>Scinder le paragraphe</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Étape</translation>
  </message>
  <message>
   <source>Stages</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <source>Stand in a paragraph of the paper to put a figure into its words.</source>
   <translation>Placez-vous dans un paragraphe du document pour y mettre un chiffre.</translation>
  </message>
  <message>
   <source>Stand in a paragraph or footnote of a paper to see who changed it, when and how.</source>
   <translation>Placez-vous dans un paragraphe ou une note d’un document pour voir qui l’a modifié, quand et comment.</translation>
  </message>
  <message>
   <source>Stand in the paragraph that speaks of the activity first.</source>
   <translation>Placez-vous d’abord dans le paragraphe qui parle de l’activité.</translation>
  </message>
  <message>
   <source>Stand on a paragraph, a point for decision or an activity first.</source>
   <translation>Placez-vous d’abord sur un paragraphe, un point appelant une décision ou une activité.</translation>
  </message>
  <message>
   <source>Stands in the history beside what you change from now on. What was changed before keeps the name it has. Without a name, the one by which the computer knows you is used.</source>
   <translation>Figure dans l’historique à côté de ce que vous modifiez désormais. Ce qui a été modifié auparavant garde le nom qu’il porte. Sans nom, c’est celui sous lequel l’ordinateur vous connaît qui est utilisé.</translation>
  </message>
  <message>
   <source>Start next session</source>
   <translation>Commencer la session suivante</translation>
  </message>
  <message>
   <source>Stat&amp;us</source>
   <translation>Ét&amp;at</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>state</source>
   <translation>situation</translation>
  </message>
  <message>
   <source>State not given</source>
   <translation>Sans état</translation>
  </message>
  <message>
   <source>State of the file</source>
   <translation>État du fichier</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <source>status</source>
   <translation>état</translation>
  </message>
  <message>
   <source>Status of the paper</source>
   <translation>État du document</translation>
  </message>
  <message>
   <source>stays, and was worked on</source>
   <translation>reste, et a été retravaillé</translation>
  </message>
  <message>
   <source>Step &amp;of the process</source>
   <translation>É&amp;tape du processus</translation>
  </message>
  <message>
   <source>Step of the process</source>
   <translation>Étape du processus</translation>
  </message>
  <message>
   <source>step of the process</source>
   <translation>étape du processus</translation>
  </message>
  <message>
   <source>Steps of the process</source>
   <translation>Étapes du processus</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was written.</source>
   <translation>Arrêté, comme vous l’avez demandé. Rien n’a été écrit.</translation>
  </message>
  <message>
   <source>Stopped. Everything is as it was.</source>
   <translation>Arrêté. Tout est comme avant.</translation>
  </message>
  <message>
   <source>Stopped. {said} Nothing was left half written.</source>
   <translation>Arrêté. {said} Rien n’a été laissé à moitié écrit.</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Arrêt …</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>Droits</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>droits</translation>
  </message>
  <message>
   <source>stray mark</source>
   <translation>signe isolé</translation>
  </message>
  <message>
   <source>style</source>
   <translation>style</translation>
  </message>
  <message>
   <source>Style of the paragraph</source>
   <translation>Style du paragraphe</translation>
  </message>
  <message>
   <source>Subtitle</source>
   <translation>Sous-titre</translation>
  </message>
  <message>
   <source>subtitle</source>
   <translation>sous-titre</translation>
  </message>
  <message>
   <source>Subtitles</source>
   <translation>Sous-titres</translation>
  </message>
  <message>
   <source>subtitles</source>
   <translation>sous-titres</translation>
  </message>
  <message>
   <source>Such as 291</source>
   <translation>Par exemple 291</translation>
  </message>
  <message>
   <source>Such as GB.291/WP/SDG/1</source>
   <translation>Par exemple GB.291/WP/SDG/1</translation>
  </message>
  <message>
   <source>Such as WP/SDG</source>
   <translation>Par exemple WP/SDG</translation>
  </message>
  <message>
   <source>Such as: a word was left out when the record was typed</source>
   <translation>Par exemple : un mot a été omis à la frappe du relevé</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>dim.</translation>
  </message>
  <message>
   <source>Symbol</source>
   <translation>Cote</translation>
  </message>
  <message>
   <source>symbol</source>
   <translation>cote</translation>
  </message>
  <message>
   <source>symbol as printed</source>
   <translation>cote telle qu’imprimée</translation>
  </message>
  <message>
   <source>T&amp;wo languages side by side</source>
   <translation>Deu&amp;x langues côte à côte</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>table of the {named}</source>
   <translation>tableau : {named}</translation>
  </message>
  <message>
   <source>Table: {text}</source>
   <translation>Tableau : {text}</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>Prendre</translation>
  </message>
  <message>
   <source>Take a criterion away, with its scores</source>
   <translation>Retirer un critère, avec ses points</translation>
  </message>
  <message>
   <source>Take both, one after the other</source>
   <translation>Prendre les deux, l’un après l’autre</translation>
  </message>
  <message>
   <source>Take it a level up</source>
   <translation>Le remonter d’un niveau</translation>
  </message>
  <message>
   <source>Take over sheet</source>
   <translation>Reprendre la feuille</translation>
  </message>
  <message>
   <source>Take over the questions that a paper asks, such as the review of a training module</source>
   <translation>Reprendre les questions que pose un document, par exemple celles d’un module de formation</translation>
  </message>
  <message>
   <source>Take questions from a paper</source>
   <translation>Reprendre les questions d’un document</translation>
  </message>
  <message>
   <source>Take the &amp;tour</source>
   <translation>Faire la &amp;visite</translation>
  </message>
  <message>
   <source>Take the changes over as one step</source>
   <translation>Reprendre les modifications en une seule étape</translation>
  </message>
  <message>
   <source>Take the chosen line away (Del in the list); Ctrl+Z brings it back</source>
   <translation>Retirer la ligne choisie (Suppr dans la liste) ; Ctrl+Z la rétablit</translation>
  </message>
  <message>
   <source>Take the chosen words out (Del)</source>
   <translation>Retirer les mots choisis (Suppr)</translation>
  </message>
  <message>
   <source>Take the draft text over as the adopted text</source>
   <translation>Reprendre le texte du projet comme texte adopté</translation>
  </message>
  <message>
   <source>Take the last step back</source>
   <translation>Revenir sur la dernière étape</translation>
  </message>
  <message>
   <source>Take the link away; words and row stay</source>
   <translation>Retirer le lien ; les mots et la ligne restent</translation>
  </message>
  <message>
   <source>Take the paragraph a level up</source>
   <translation>Remonter le paragraphe d’un niveau</translation>
  </message>
  <message>
   <source>Take this link away; both records stay</source>
   <translation>Retirer ce lien ; les deux fiches restent</translation>
  </message>
  <message>
   <source>Take what the other copy said</source>
   <translation>Prendre ce que disait l’autre copie</translation>
  </message>
  <message>
   <source>Take what this computer said</source>
   <translation>Prendre ce que disait cet ordinateur</translation>
  </message>
  <message>
   <source>taken over</source>
   <translation>reprise</translation>
  </message>
  <message numerus="yes">
   <source>Taken over: {n:,} rows of the sheet</source>
   <translation>
    <numerusform>Repris : {n:,} ligne de la feuille</numerusform>
    <numerusform>Repris : {n:,} lignes de la feuille</numerusform>
   </translation>
  </message>
  <message>
   <source>takes part</source>
   <translation>participe</translation>
  </message>
  <message numerus="yes">
   <source>takes part in {n:,} activities</source>
   <translation>
    <numerusform>participe à {n:,} activité</numerusform>
    <numerusform>participe à {n:,} activités</numerusform>
   </translation>
  </message>
  <message>
   <source>Taking part</source>
   <translation>Participation</translation>
  </message>
  <message>
   <source>target</source>
   <translation>cible</translation>
  </message>
  <message>
   <source>task</source>
   <translation>tâche</translation>
  </message>
  <message>
   <source>Task forces and networks that are supported</source>
   <translation>Les groupes de travail et réseaux soutenus</translation>
  </message>
  <message>
   <source>Tasks</source>
   <translation>Tâches</translation>
  </message>
  <message>
   <source>Te&amp;xt and register …</source>
   <translation>Te&amp;xte et registre …</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <source>Text and register</source>
   <translation>Texte et registre</translation>
  </message>
  <message>
   <source>text before the first paragraph</source>
   <translation>texte avant le premier paragraphe</translation>
  </message>
  <message>
   <source>Text box</source>
   <translation>Zone de texte</translation>
  </message>
  <message>
   <source>text of paragraph {number}</source>
   <translation>texte du paragraphe {number}</translation>
  </message>
  <message>
   <source>Text of the part</source>
   <translation>Texte de la partie</translation>
  </message>
  <message>
   <source>Text size {text_size} %</source>
   <translation>Taille du texte {text_size} %</translation>
  </message>
  <message>
   <source>That of the computer</source>
   <translation>Celui de l’ordinateur</translation>
  </message>
  <message>
   <source>The academic conference, and how often</source>
   <translation>La conférence scientifique, et sa fréquence</translation>
  </message>
  <message>
   <source>the activity “{name}”</source>
   <translation>l’activité « {name} »</translation>
  </message>
  <message>
   <source>The adopted text is locked. It is corrected with a reason: Correct it, in its record.</source>
   <translation>Le texte adopté est verrouillé. Il se corrige avec un motif : « Corriger le texte adopté », dans sa fiche.</translation>
  </message>
  <message>
   <source>The adopted text is locked; it is corrected with a reason</source>
   <translation>Le texte adopté est verrouillé ; il ne se corrige qu’avec un motif</translation>
  </message>
  <message>
   <source>the agenda</source>
   <translation>l’ordre du jour</translation>
  </message>
  <message>
   <source>the agenda item “{name}”</source>
   <translation>la question à l’ordre du jour « {name} »</translation>
  </message>
  <message>
   <source>The answer rests on</source>
   <translation>La réponse repose sur</translation>
  </message>
  <message>
   <source>The answer, in the language chosen above</source>
   <translation>La réponse, dans la langue choisie ci-dessus</translation>
  </message>
  <message>
   <source>the appendix</source>
   <translation>l’annexe</translation>
  </message>
  <message>
   <source>The arrows choose, Enter opens the record, Ins links</source>
   <translation>Les flèches choisissent, Entrée ouvre la fiche, Inser lie</translation>
  </message>
  <message>
   <source>the backup of {saved}</source>
   <translation>la copie de sauvegarde du {saved}</translation>
  </message>
  <message>
   <source>The cell {place} holds a day that is not in the calendar ({text}).</source>
   <translation>La cellule {place} contient un jour qui n’est pas dans le calendrier ({text}).</translation>
  </message>
  <message>
   <source>The cell {place} holds an error instead of a value ({text}).</source>
   <translation>La cellule {place} contient une erreur au lieu d’une valeur ({text}).</translation>
  </message>
  <message>
   <source>The cell {place} holds invisible signs, which are left out.</source>
   <translation>La cellule {place} contient des signes invisibles, qui sont laissés de côté.</translation>
  </message>
  <message>
   <source>The cell {place} holds something that is no number ({text}).</source>
   <translation>La cellule {place} contient quelque chose qui n’est pas un nombre ({text}).</translation>
  </message>
  <message>
   <source>The cell {place} is a formula whose result is not stored in the file ({text}).</source>
   <translation>La cellule {place} est une formule dont le résultat n’est pas enregistré dans le fichier ({text}).</translation>
  </message>
  <message>
   <source>The cell {place} lies far from the table; its text is kept.</source>
   <translation>La cellule {place} est loin du tableau ; son texte est conservé.</translation>
  </message>
  <message>
   <source>The cell {place} points to a text that is not in the file ({text}).</source>
   <translation>La cellule {place} renvoie à un texte qui n’est pas dans le fichier ({text}).</translation>
  </message>
  <message>
   <source>the cells of {name}</source>
   <translation>les cellules de {name}</translation>
  </message>
  <message>
   <source>The character {code} stands in {places}, and no font can print it.</source>
   <translation>Le caractère {code} figure dans {places}, et aucune police ne peut l’imprimer.</translation>
  </message>
  <message>
   <source>the checklist</source>
   <translation>la liste de contrôle</translation>
  </message>
  <message>
   <source>The city, where the venue is a house or a hall</source>
   <translation>La ville, si le lieu est un bâtiment ou une salle</translation>
  </message>
  <message>
   <source>the clearance slip</source>
   <translation>la fiche de visa</translation>
  </message>
  <message>
   <source>the clipboard</source>
   <translation>le presse-papiers</translation>
  </message>
  <message>
   <source>The code of the committee, such as WP/SDG, is not given.</source>
   <translation>Le code de la commission, par exemple WP/SDG, n’est pas indiqué.</translation>
  </message>
  <message>
   <source>The column that “{fields}” is read from</source>
   <translation>La colonne où est lu « {fields} »</translation>
  </message>
  <message>
   <source>The column “{name}” ({letter}) is none of the register's; it is kept apart. Cells: {count:,}.</source>
   <translation>La colonne « {name} » ({letter}) n’est pas du registre ; elle est conservée à part. Cellules : {count:,}.</translation>
  </message>
  <message>
   <source>the committee</source>
   <translation>la commission</translation>
  </message>
  <message>
   <source>The committee cannot be deleted.</source>
   <translation>La commission ne peut pas être supprimée.</translation>
  </message>
  <message>
   <source>The copy itself stays as it is. One step of undo brings back the present state.</source>
   <translation>La copie elle-même reste telle quelle. Une seule annulation rétablit l’état présent.</translation>
  </message>
  <message>
   <source>The copy of {name} that this computer works in was damaged. It was made again from the file and what could be read.</source>
   <translation>La copie de {name} dans laquelle travaille cet ordinateur était endommagée. Elle a été refaite à partir du fichier et de ce qui pouvait être lu.</translation>
  </message>
  <message>
   <source>the copy on this computer, which was whole</source>
   <translation>la copie de cet ordinateur, qui était entière</translation>
  </message>
  <message>
   <source>The country</source>
   <translation>Le pays</translation>
  </message>
  <message>
   <source>The criterion is gone with its scores. Ctrl+Z brings it back.</source>
   <translation>Le critère est retiré avec ses points. Ctrl+Z le rétablit.</translation>
  </message>
  <message>
   <source>The cut-off date</source>
   <translation>La date d’arrêt</translation>
  </message>
  <message>
   <source>The cut-off date: the last day the paper covers</source>
   <translation>La date d’arrêt : le dernier jour couvert par le document</translation>
  </message>
  <message>
   <source>The date at the end of the paper</source>
   <translation>La date à la fin du document</translation>
  </message>
  <message>
   <source>The date of issue; a paper without a date bears it, too</source>
   <translation>La date de publication ; un document sans date la porte aussi</translation>
  </message>
  <message>
   <source>The day by which it is to be done; may be left empty</source>
   <translation>Le jour avant lequel ce doit être fait ; peut rester vide</translation>
  </message>
  <message>
   <source>The diagnostic file was saved as {path}</source>
   <translation>Le fichier de diagnostic a été enregistré sous {path}</translation>
  </message>
  <message>
   <source>the dictionary {file} is missing</source>
   <translation>le dictionnaire {file} manque</translation>
  </message>
  <message>
   <source>the dictionary {name} cannot be read</source>
   <translation>le dictionnaire {name} ne peut pas être lu</translation>
  </message>
  <message>
   <source>the disk reported a failure</source>
   <translation>le disque a signalé une défaillance</translation>
  </message>
  <message>
   <source>the document</source>
   <translation>le document</translation>
  </message>
  <message>
   <source>the document has no text</source>
   <translation>le document n’a pas de texte</translation>
  </message>
  <message>
   <source>the document holds a trap (entities)</source>
   <translation>le document contient un piège (entités)</translation>
  </message>
  <message>
   <source>The document holds macros; they were neither run nor kept.</source>
   <translation>Le document contient des macros ; elles n’ont été ni exécutées ni conservées.</translation>
  </message>
  <message numerus="yes">
   <source>The document would fetch {n} things from elsewhere (“{address}”); nothing was fetched.</source>
   <translation>
    <numerusform>Le document irait chercher {n} élément ailleurs (« {address} ») ; rien n’a été cherché.</numerusform>
    <numerusform>Le document irait chercher {n} éléments ailleurs (« {address} ») ; rien n’a été cherché.</numerusform>
   </translation>
  </message>
  <message>
   <source>the edition {symbol}</source>
   <translation>l’édition {symbol}</translation>
  </message>
  <message>
   <source>The element of the phase, such as Policy coherence</source>
   <translation>L’élément de la phase, par exemple Cohérence des politiques</translation>
  </message>
  <message>
   <source>the end</source>
   <translation>la fin</translation>
  </message>
  <message>
   <source>the entry of the follow-up programme “{name}”</source>
   <translation>l’entrée du programme de suivi « {name} »</translation>
  </message>
  <message>
   <source>The field is emptied.</source>
   <translation>Le champ est vidé.</translation>
  </message>
  <message>
   <source>The field of work it belongs to</source>
   <translation>Le domaine de travail dont il relève</translation>
  </message>
  <message>
   <source>The figure {number} was taken for the mark of footnote {number}.</source>
   <translation>Le chiffre {number} a été pris pour l’appel de la note {number}.</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>Le fichier</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>le fichier</translation>
  </message>
  <message>
   <source>the file cannot be read: {error}</source>
   <translation>le fichier ne peut pas être lu : {error}</translation>
  </message>
  <message>
   <source>the file has more than {count:,} parts</source>
   <translation>le fichier a plus de {count:,} parties</translation>
  </message>
  <message>
   <source>the file has more than {count:,} rows</source>
   <translation>le fichier a plus de {count:,} lignes</translation>
  </message>
  <message>
   <source>the file has more than {count} columns</source>
   <translation>le fichier a plus de {count} colonnes</translation>
  </message>
  <message>
   <source>the file has more than {size} MB</source>
   <translation>le fichier dépasse {size} Mo</translation>
  </message>
  <message>
   <source>the file holds two parts of one name</source>
   <translation>le fichier contient deux parties du même nom</translation>
  </message>
  <message>
   <source>The file is again as it was on {when}.</source>
   <translation>Le fichier est de nouveau tel qu’il était le {when}.</translation>
  </message>
  <message>
   <source>the file is damaged or cut off: it cannot be unpacked</source>
   <translation>le fichier est endommagé ou tronqué : il ne peut pas être décompressé</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>le fichier est vide</translation>
  </message>
  <message>
   <source>the file is locked with a password</source>
   <translation>le fichier est protégé par un mot de passe</translation>
  </message>
  <message>
   <source>the file is neither a workbook nor a text</source>
   <translation>le fichier n’est ni un classeur ni un texte</translation>
  </message>
  <message>
   <source>the file is no Excel workbook</source>
   <translation>le fichier n’est pas un classeur Excel</translation>
  </message>
  <message>
   <source>the file is no Excel workbook that can be read here (.xlsx)</source>
   <translation>le fichier n’est pas un classeur Excel lisible ici (.xlsx)</translation>
  </message>
  <message>
   <source>the file is packed in an unusual way</source>
   <translation>le fichier est compressé d’une manière inhabituelle</translation>
  </message>
  <message>
   <source>The fingerprint stands among the properties of each file; its beginning is enough</source>
   <translation>L’empreinte figure parmi les propriétés de chaque fichier ; son début suffit</translation>
  </message>
  <message>
   <source>The first</source>
   <translation>La première</translation>
  </message>
  <message>
   <source>The first day of the period</source>
   <translation>Le premier jour de la période</translation>
  </message>
  <message>
   <source>The first day the paper covers, usually the day after the last session</source>
   <translation>Le premier jour couvert par le document, d’ordinaire le lendemain de la dernière session</translation>
  </message>
  <message>
   <source>The first paragraph in the input is {number}.</source>
   <translation>Le premier paragraphe reçu est le {number}.</translation>
  </message>
  <message>
   <source>The folder {0.path} is not there. Your work is safe. Reconnect the drive, or choose another folder.</source>
   <translation>Le dossier {0.path} n’est pas là. Votre travail est en sécurité. Rebranchez le lecteur, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>The follow-up programme</source>
   <translation>Le programme de suivi</translation>
  </message>
  <message>
   <source>The follow-up programme is empty</source>
   <translation>Le programme de suivi est vide</translation>
  </message>
  <message>
   <source>the follow-up table</source>
   <translation>le tableau de suivi</translation>
  </message>
  <message>
   <source>The forum</source>
   <translation>Le forum</translation>
  </message>
  <message>
   <source>the heading “{short}”</source>
   <translation>le titre « {short} »</translation>
  </message>
  <message>
   <source>the heads of {name}</source>
   <translation>les en-têtes de {name}</translation>
  </message>
  <message>
   <source>The Help menu has all keys at a glance, and this tour. Edit &gt; Preferences takes your name for the history.</source>
   <translation>Le menu Aide contient toutes les touches d’un coup d’œil, et cette visite. Édition &gt; Préférences prend votre nom pour l’historique.</translation>
  </message>
  <message>
   <source>The input has neither a closing date nor a point for decision.</source>
   <translation>Ce qui a été reçu n’a ni date finale ni point appelant une décision.</translation>
  </message>
  <message>
   <source>The kind of activity, for counting</source>
   <translation>Le genre d’activité, pour compter</translation>
  </message>
  <message>
   <source>The kind of the entry; it was chosen when the entry was added</source>
   <translation>Le genre de l’élément ; il a été choisi à l’ajout</translation>
  </message>
  <message>
   <source>The language of the text below</source>
   <translation>La langue du texte ci-dessous</translation>
  </message>
  <message>
   <source>The language questions and answers are shown and written in</source>
   <translation>La langue dans laquelle les questions et réponses sont affichées et écrites</translation>
  </message>
  <message>
   <source>The language the paper is drawn up in</source>
   <translation>La langue dans laquelle le document est rédigé</translation>
  </message>
  <message>
   <source>The language titles and details are shown and written in</source>
   <translation>La langue dans laquelle les titres et les détails sont affichés et écrits</translation>
  </message>
  <message>
   <source>The languages the paper exists in</source>
   <translation>Les langues dans lesquelles existe le document</translation>
  </message>
  <message>
   <source>The last paragraph is {last}.</source>
   <translation>Le dernier paragraphe est le {last}.</translation>
  </message>
  <message>
   <source>The last session was the {last}.</source>
   <translation>La dernière session était la {last}.</translation>
  </message>
  <message>
   <source>The last words stop without a full stop: the input may have been cut off here.</source>
   <translation>Les derniers mots s’arrêtent sans point : le texte a peut-être été coupé ici.</translation>
  </message>
  <message>
   <source>the library that looks words up is not installed</source>
   <translation>la bibliothèque qui consulte les mots n’est pas installée</translation>
  </message>
  <message>
   <source>the life of the recommendation</source>
   <translation>le parcours de la recommandation</translation>
  </message>
  <message>
   <source>the line before the point for decision</source>
   <translation>la ligne avant le point appelant une décision</translation>
  </message>
  <message>
   <source>The line down here says it, always. Copies for colleagues, and backups, are in the File menu.</source>
   <translation>Cette ligne-ci, en bas, le dit toujours. Les copies pour des collègues et les copies de sauvegarde sont dans le menu Fichier.</translation>
  </message>
  <message>
   <source>The link is gone, both records stay. Ctrl+Z brings it back.</source>
   <translation>Le lien est retiré, les deux fiches restent. Ctrl+Z le rétablit.</translation>
  </message>
  <message>
   <source>the list</source>
   <translation>la liste</translation>
  </message>
  <message>
   <source>the list in paragraph {number}</source>
   <translation>la liste du paragraphe {number}</translation>
  </message>
  <message>
   <source>The month and year of the session are not both given.</source>
   <translation>Le mois et l’année de la session ne sont pas tous deux indiqués.</translation>
  </message>
  <message>
   <source>The name at the cursor stays; the others become other names of it</source>
   <translation>Le nom sous le curseur reste ; les autres deviennent ses autres noms</translation>
  </message>
  <message>
   <source>The name of the committee is not given.</source>
   <translation>Le nom de la commission n’est pas indiqué.</translation>
  </message>
  <message>
   <source>The name the Office gives, at the foot</source>
   <translation>Le nom que donne le Bureau, au pied de la page</translation>
  </message>
  <message>
   <source>the note under {name}</source>
   <translation>la note sous {name}</translation>
  </message>
  <message>
   <source>The number of the session is not given.</source>
   <translation>Le numéro de la session n’est pas indiqué.</translation>
  </message>
  <message>
   <source>The Office file name {office_file_name} does not begin as the symbol {symbol} would have it.</source>
   <translation>Le nom de fichier du Bureau {office_file_name} ne commence pas comme le voudrait la cote {symbol}.</translation>
  </message>
  <message>
   <source>The Office file name, printed at the foot of the page, is not given yet.</source>
   <translation>Le nom de fichier du Bureau, imprimé au pied de la page, n’est pas encore indiqué.</translation>
  </message>
  <message>
   <source>The order of the list; a head of a column sorts it too</source>
   <translation>L’ordre de la liste ; un en-tête de colonne la trie aussi</translation>
  </message>
  <message>
   <source>The order stays from {least} to {most}.</source>
   <translation>L’ordre reste le même de {least} à {most}.</translation>
  </message>
  <message>
   <source>the organization “{name}”</source>
   <translation>l’organisation « {name} »</translation>
  </message>
  <message>
   <source>The organizations concerned</source>
   <translation>Les organisations concernées</translation>
  </message>
  <message>
   <source>The page</source>
   <translation>La page</translation>
  </message>
  <message>
   <source>the page on the clipboard</source>
   <translation>la page du presse-papiers</translation>
  </message>
  <message>
   <source>The page on the clipboard could not be read with its marks: {why}. Its bare words are pasted instead.</source>
   <translation>La page du presse-papiers n’a pas pu être lue avec ses marques : {why}. Ses mots seuls sont collés.</translation>
  </message>
  <message>
   <source>The page on the clipboard is too tangled to be read.</source>
   <translation>La page du presse-papiers est trop embrouillée pour être lue.</translation>
  </message>
  <message>
   <source>The paper</source>
   <translation>Le document</translation>
  </message>
  <message>
   <source>the paper</source>
   <translation>le document</translation>
  </message>
  <message>
   <source>the paper as a whole</source>
   <translation>le document dans son ensemble</translation>
  </message>
  <message>
   <source>The paper bears its date</source>
   <translation>Le document porte sa date</translation>
  </message>
  <message>
   <source>The paper does not say what it is for, and papers of this period ({name}) print it.</source>
   <translation>Le document ne dit pas quel est son objet, et les documents de cette période ({name}) l’impriment.</translation>
  </message>
  <message>
   <source>The paper exists in {names}</source>
   <translation>Le document existe en {names}</translation>
  </message>
  <message>
   <source>The paper has its symbol</source>
   <translation>Le document a sa cote</translation>
  </message>
  <message>
   <source>The paper has no date yet; it stands before the point for decision.</source>
   <translation>Le document n’a pas encore de date ; elle précède le point appelant une décision.</translation>
  </message>
  <message>
   <source>The paper has no paragraphs yet.</source>
   <translation>Le document n’a pas encore de paragraphes.</translation>
  </message>
  <message>
   <source>The paper has no symbol yet.</source>
   <translation>Le document n’a pas encore de cote.</translation>
  </message>
  <message>
   <source>The paper has no title yet.</source>
   <translation>Le document n’a pas encore de titre.</translation>
  </message>
  <message>
   <source>The paper is dated {day}, {how} the session of {meets}.</source>
   <translation>Le document est daté du {day}, {how} la session de {meets}.</translation>
  </message>
  <message>
   <source>The paper is for decision, but no paragraph is marked as a point for decision.</source>
   <translation>Le document est pour décision, mais aucun paragraphe n’est marqué comme point appelant une décision.</translation>
  </message>
  <message>
   <source>The paper is for information, but puts a point for decision in {names}.</source>
   <translation>Le document est pour information, mais soumet un point appelant une décision dans : {names}.</translation>
  </message>
  <message>
   <source>The paper is printed in the manner of {name} ({id}), but session {number} is of another time.</source>
   <translation>Le document est imprimé à la manière de {name} ({id}), mais la session {number} est d’une autre époque.</translation>
  </message>
  <message>
   <source>The paper was changed meanwhile; look at it once more.</source>
   <translation>Le document a été modifié entre-temps ; regardez-le encore une fois.</translation>
  </message>
  <message>
   <source>The paper was not there at these moments.</source>
   <translation>Le document n’existait pas à ces moments.</translation>
  </message>
  <message>
   <source>the papers of this session</source>
   <translation>les documents de cette session</translation>
  </message>
  <message>
   <source>The paragraph at the caret is no point for decision.

Text &gt; Point for decision (Ctrl+D) makes it one; its outcome, owner and due date are then kept here.</source>
   <translation>Le paragraphe où se trouve le curseur n’est pas un point appelant une décision.

Texte &gt; Point appelant une décision (Ctrl+D) en fait un ; son issue, son responsable et son échéance sont alors tenus ici.</translation>
  </message>
  <message>
   <source>The paragraph of the report it comes from</source>
   <translation>Le paragraphe du rapport d’où il vient</translation>
  </message>
  <message>
   <source>the paragraph “{short}”</source>
   <translation>le paragraphe « {short} »</translation>
  </message>
  <message>
   <source>the part before the first section</source>
   <translation>la partie avant la première section</translation>
  </message>
  <message>
   <source>The part of the program that draws pages is missing in this installation.</source>
   <translation>La partie du programme qui dessine les pages manque dans cette installation.</translation>
  </message>
  <message>
   <source>The part of the program that shows pages is missing in this installation. Your work is safe. Export the paper (Ctrl+E) and open the PDF.</source>
   <translation>La partie du programme qui affiche les pages manque dans cette installation. Votre travail est en sécurité. Exportez le document (Ctrl+E) et ouvrez le PDF.</translation>
  </message>
  <message>
   <source>the participants</source>
   <translation>les participants</translation>
  </message>
  <message>
   <source>the particulars</source>
   <translation>les indications</translation>
  </message>
  <message>
   <source>The period ends before it begins.</source>
   <translation>La période se termine avant de commencer.</translation>
  </message>
  <message>
   <source>The period it is printed like, or a briefing</source>
   <translation>La période dont il suit la présentation, ou une note d’information</translation>
  </message>
  <message>
   <source>the person “{name}”</source>
   <translation>la personne « {name} »</translation>
  </message>
  <message>
   <source>The phase of the follow-up it belongs to</source>
   <translation>La phase du suivi à laquelle il appartient</translation>
  </message>
  <message>
   <source>The place before the date at the end</source>
   <translation>Le lieu avant la date à la fin</translation>
  </message>
  <message>
   <source>The place that stands before the date at the end of the paper is not given.</source>
   <translation>Le lieu qui précède la date à la fin du document n’est pas indiqué.</translation>
  </message>
  <message>
   <source>The place where the session meets is not given.</source>
   <translation>Le lieu où se tient la session n’est pas indiqué.</translation>
  </message>
  <message>
   <source>The point for decision names paragraph {number}, which is not in the input.</source>
   <translation>Le point appelant une décision cite le paragraphe {number}, qui ne figure pas dans ce qui a été reçu.</translation>
  </message>
  <message>
   <source>the point in {place}</source>
   <translation>le point (où : {place})</translation>
  </message>
  <message>
   <source>The points that are carried on</source>
   <translation>Les points qui sont reportés</translation>
  </message>
  <message>
   <source>the printer</source>
   <translation>l’imprimante</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>Le programme</translation>
  </message>
  <message>
   <source>The program ended by a fault of its own last time. What was saved by then is there.</source>
   <translation>La dernière fois, le programme s’est arrêté par sa propre faute. Ce qui était enregistré à ce moment-là est là.</translation>
  </message>
  <message>
   <source>The program’s own</source>
   <translation>Celui du programme</translation>
  </message>
  <message>
   <source>The question for which policies are to agree</source>
   <translation>La question sur laquelle les politiques doivent s’accorder</translation>
  </message>
  <message>
   <source>The question, in the language chosen above</source>
   <translation>La question, dans la langue choisie ci-dessus</translation>
  </message>
  <message>
   <source>The questions are listed here now. Ctrl+Z takes them out again.</source>
   <translation>Les questions figurent maintenant ici. Ctrl+Z les retire.</translation>
  </message>
  <message>
   <source>the ranking</source>
   <translation>le classement</translation>
  </message>
  <message>
   <source>The ranking becomes an appendix of which paper?</source>
   <translation>Le classement devient une annexe de quel document ?</translation>
  </message>
  <message>
   <source>the recommendations</source>
   <translation>les recommandations</translation>
  </message>
  <message>
   <source>the record of decisions</source>
   <translation>le relevé des décisions</translation>
  </message>
  <message>
   <source>the reference in {place}</source>
   <translation>le renvoi (où : {place})</translation>
  </message>
  <message>
   <source>The region by which activities are grouped</source>
   <translation>La région selon laquelle les activités sont groupées</translation>
  </message>
  <message>
   <source>the register</source>
   <translation>le registre</translation>
  </message>
  <message>
   <source>The register is empty</source>
   <translation>Le registre est vide</translation>
  </message>
  <message>
   <source>The register keeps days only: {time} in {place} is left out.</source>
   <translation>Le registre ne garde que les jours : {time} en {place} est laissé de côté.</translation>
  </message>
  <message>
   <source>The register of activities</source>
   <translation>Le registre des activités</translation>
  </message>
  <message>
   <source>The report it publishes, and when</source>
   <translation>Le rapport qu’il publie, et quand</translation>
  </message>
  <message>
   <source>the review questions</source>
   <translation>les questions de révision</translation>
  </message>
  <message>
   <source>The review questions and their answers</source>
   <translation>Les questions de révision et leurs réponses</translation>
  </message>
  <message>
   <source>The review questions become a section of which paper?</source>
   <translation>Les questions de révision deviennent une section de quel document ?</translation>
  </message>
  <message>
   <source>The row has no title in {place}.</source>
   <translation>La ligne n’a pas de titre en {place}.</translation>
  </message>
  <message>
   <source>The row of {place} stands in the sheet twice.</source>
   <translation>La ligne de {place} figure deux fois dans la feuille.</translation>
  </message>
  <message>
   <source>The row on line {line} has {count} cells of {width}; the last were left empty.</source>
   <translation>La rangée de la ligne {line} a {count} cellules sur {width} ; les dernières ont été laissées vides.</translation>
  </message>
  <message>
   <source>the rows are not those that were written</source>
   <translation>les lignes ne sont pas celles qui ont été écrites</translation>
  </message>
  <message>
   <source>The rows of an appendix are added and deleted in the register.</source>
   <translation>Les lignes d’une annexe s’ajoutent et se suppriment dans le registre.</translation>
  </message>
  <message>
   <source>The second</source>
   <translation>La seconde</translation>
  </message>
  <message>
   <source>the section “{words}”</source>
   <translation>la section « {words} »</translation>
  </message>
  <message>
   <source>the session book</source>
   <translation>le recueil de la session</translation>
  </message>
  <message>
   <source>The session is a bis</source>
   <translation>La session est une session bis</translation>
  </message>
  <message>
   <source>The session it comes back to</source>
   <translation>La session où il revient</translation>
  </message>
  <message>
   <source>the session “{name}”</source>
   <translation>la session « {name} »</translation>
  </message>
  <message>
   <source>The settings were damaged, and are as they were at first. Your files are not touched.</source>
   <translation>Les réglages étaient endommagés et sont revenus à leur état initial. Vos fichiers ne sont pas touchés.</translation>
  </message>
  <message>
   <source>the sheet has more than {count:,} rows</source>
   <translation>la feuille a plus de {count:,} lignes</translation>
  </message>
  <message>
   <source>the sheet has more than {count} columns</source>
   <translation>la feuille a plus de {count} colonnes</translation>
  </message>
  <message>
   <source>the sheet is empty</source>
   <translation>la feuille est vide</translation>
  </message>
  <message>
   <source>the sheet of the activity</source>
   <translation>la fiche de l’activité</translation>
  </message>
  <message>
   <source>the sheet's parts are nested too deep</source>
   <translation>les parties de la feuille sont trop imbriquées</translation>
  </message>
  <message>
   <source>The source</source>
   <translation>La source</translation>
  </message>
  <message>
   <source>The source of this has changed: read it again, then confirm with Shift+F12.</source>
   <translation>La source de ceci a changé : relisez-la, puis confirmez avec Maj+F12.</translation>
  </message>
  <message>
   <source>the subtitle</source>
   <translation>le sous-titre</translation>
  </message>
  <message>
   <source>the subtitle of {name}</source>
   <translation>le sous-titre de {name}</translation>
  </message>
  <message>
   <source>The symbol {symbol} does not have the form of a symbol, such as GB.291/WP/SDG/1.</source>
   <translation>La cote {symbol} n’a pas la forme d’une cote, comme GB.291/WP/SDG/1.</translation>
  </message>
  <message>
   <source>The symbol {symbol} {said}.</source>
   <translation>La cote {symbol} {said}.</translation>
  </message>
  <message>
   <source>the table</source>
   <translation>le tableau</translation>
  </message>
  <message>
   <source>the table in paragraph {number}</source>
   <translation>le tableau du paragraphe {number}</translation>
  </message>
  <message>
   <source>the text</source>
   <translation>le texte</translation>
  </message>
  <message>
   <source>The text as adopted, in {languages}</source>
   <translation>Le texte adopté, en {languages}</translation>
  </message>
  <message>
   <source>The text as adopted; it is locked from then on</source>
   <translation>Le texte tel qu’il a été adopté ; il est verrouillé dès lors</translation>
  </message>
  <message>
   <source>The text has no numbered paragraphs and was read as a briefing.</source>
   <translation>Le texte n’a pas de paragraphes numérotés et a été lu comme une note d’information.</translation>
  </message>
  <message>
   <source>The text in {place} has {count:,} characters; it is taken whole.</source>
   <translation>Le texte en {place} compte {count:,} caractères ; il est repris en entier.</translation>
  </message>
  <message>
   <source>The text of the footnote at the caret; Esc leads back to its mark.</source>
   <translation>Le texte de la note au curseur ; Échap ramène à son appel.</translation>
  </message>
  <message>
   <source>The text of the paper; numbers follow by themselves.</source>
   <translation>Le texte du document ; les numéros suivent d’eux-mêmes.</translation>
  </message>
  <message>
   <source>the title</source>
   <translation>le titre</translation>
  </message>
  <message>
   <source>The title alone</source>
   <translation>Le titre seul</translation>
  </message>
  <message>
   <source>The title alone; it follows the first cell</source>
   <translation>Le titre seul ; il suit la première cellule</translation>
  </message>
  <message>
   <source>the title of {name}</source>
   <translation>le titre de {name}</translation>
  </message>
  <message>
   <source>The translations are confirmed</source>
   <translation>Les traductions sont confirmées</translation>
  </message>
  <message>
   <source>The two activities side by side</source>
   <translation>Les deux activités côte à côte</translation>
  </message>
  <message>
   <source>The weight: arrows move it by one, Page Up and Page Down by ten</source>
   <translation>Le poids : les flèches le changent de un, Page préc. et Page suiv. de dix</translation>
  </message>
  <message>
   <source>The whole file</source>
   <translation>Tout le fichier</translation>
  </message>
  <message>
   <source>the whole file</source>
   <translation>tout le fichier</translation>
  </message>
  <message>
   <source>The whole paper again. Numbers stay as they were issued; what comes between takes “44bis”.</source>
   <translation>Tout le document à nouveau. Les numéros restent ceux de la publication ; ce qui s’intercale prend « 44bis ».</translation>
  </message>
  <message>
   <source>the whole paragraph</source>
   <translation>tout le paragraphe</translation>
  </message>
  <message>
   <source>the words before paragraph 1</source>
   <translation>le texte avant le paragraphe 1</translation>
  </message>
  <message>
   <source>The words of the paragraph; they are edited in the paper</source>
   <translation>Les mots du paragraphe ; ils se modifient dans le document</translation>
  </message>
  <message>
   <source>The words of {when} are back; Ctrl+Z takes this back.</source>
   <translation>Les mots de {when} sont rétablis ; Ctrl+Z revient en arrière.</translation>
  </message>
  <message>
   <source>The words you have added</source>
   <translation>Les mots que vous avez ajoutés</translation>
  </message>
  <message>
   <source>The words you have added to the dictionary</source>
   <translation>Les mots que vous avez ajoutés au dictionnaire</translation>
  </message>
  <message>
   <source>The words “{words}” interrupt a sentence and were left out.</source>
   <translation>Les mots « {words} » interrompent une phrase et ont été laissés de côté.</translation>
  </message>
  <message>
   <source>The words “{words}” were joined to the paragraph before the note.</source>
   <translation>Les mots « {words} » ont été rattachés au paragraphe précédant la note.</translation>
  </message>
  <message>
   <source>The words “{words}” were joined to what stands before them.</source>
   <translation>Les mots « {words} » ont été rattachés à ce qui les précède.</translation>
  </message>
  <message>
   <source>The words “{words}” were taken into note {number}.</source>
   <translation>Les mots « {words} » ont été pris dans la note {number}.</translation>
  </message>
  <message>
   <source>The words “… {words}” stop without a full stop.</source>
   <translation>Les mots « … {words} » s’arrêtent sans point.</translation>
  </message>
  <message>
   <source>the workbook declares a document type, which no spreadsheet program writes</source>
   <translation>le classeur déclare un type de document, ce qu’aucun tableur n’écrit</translation>
  </message>
  <message>
   <source>the workbook has comments without end</source>
   <translation>le classeur a des commentaires sans fin</translation>
  </message>
  <message>
   <source>the workbook has no sheet with cells</source>
   <translation>le classeur n’a aucune feuille avec des cellules</translation>
  </message>
  <message>
   <source>The workbook holds macros; they are neither run nor taken over.</source>
   <translation>Le classeur contient des macros ; elles ne sont ni exécutées ni reprises.</translation>
  </message>
  <message>
   <source>the workbook holds too many texts</source>
   <translation>le classeur contient trop de textes</translation>
  </message>
  <message>
   <source>the workbook is locked with a password; save it without one first</source>
   <translation>le classeur est protégé par un mot de passe ; enregistrez-le d’abord sans</translation>
  </message>
  <message>
   <source>the workbook is written in an alphabet that is not known here</source>
   <translation>le classeur est écrit dans un alphabet inconnu ici</translation>
  </message>
  <message>
   <source>The workbook refers to other files; they are not opened.</source>
   <translation>Le classeur renvoie à d’autres fichiers ; ils ne sont pas ouverts.</translation>
  </message>
  <message>
   <source>the workbook's parts are nested too deep</source>
   <translation>les parties du classeur sont trop imbriquées</translation>
  </message>
  <message numerus="yes">
   <source>The {n:,} numbers or marks typed before the words now follow by themselves.</source>
   <translation>
    <numerusform>{n:,} numéro ou signe saisi devant les mots vient maintenant tout seul.</numerusform>
    <numerusform>{n:,} numéros ou signes saisis devant les mots viennent maintenant tout seuls.</numerusform>
   </translation>
  </message>
  <message>
   <source>the {noun} is damaged: {error}</source>
   <translation>le {noun} est endommagé : {error}</translation>
  </message>
  <message>
   <source>the {noun} lacks its part {name}</source>
   <translation>il manque au {noun} sa partie {name}</translation>
  </message>
  <message>
   <source>the {noun} unpacks to far more than it says</source>
   <translation>le {noun} décompressé est bien plus gros qu’annoncé</translation>
  </message>
  <message>
   <source>the {noun} unpacks to more than {size} MB</source>
   <translation>le {noun} décompressé dépasse {size} Mo</translation>
  </message>
  <message>
   <source>the {noun} unpacks to suspiciously much</source>
   <translation>le {noun} décompressé est d’une taille suspecte</translation>
  </message>
  <message>
   <source>The {what} cannot hold the character U+{ord:04X}: no page can show it.</source>
   <translation>{what} ne peut pas contenir le caractère U+{ord:04X} : aucune page ne peut le montrer.</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Le leur</translation>
  </message>
  <message>
   <source>There are no footnotes.</source>
   <translation>Il n’y a pas de notes de bas de page.</translation>
  </message>
  <message>
   <source>There are no rows to send out.</source>
   <translation>Il n’y a aucune ligne à envoyer.</translation>
  </message>
  <message>
   <source>There are no rows.</source>
   <translation>Il n’y a pas de lignes.</translation>
  </message>
  <message>
   <source>There is a session {number} already.</source>
   <translation>Il y a déjà une session {number}.</translation>
  </message>
  <message>
   <source>There is no appendix.</source>
   <translation>Il n’y a pas d’annexe.</translation>
  </message>
  <message>
   <source>There is no backup of this file on this computer yet. One is made each time the file is saved.</source>
   <translation>Il n’y a pas encore de copie de sauvegarde de ce fichier sur cet ordinateur. Il s’en fait une chaque fois que le fichier est enregistré.</translation>
  </message>
  <message>
   <source>There is no column for “{name}”; these cells stay empty.</source>
   <translation>Il n’y a pas de colonne pour « {name} » ; ces cellules restent vides.</translation>
  </message>
  <message>
   <source>There is no comment to go to on this paper.</source>
   <translation>Il n’y a aucun commentaire où aller dans ce document.</translation>
  </message>
  <message>
   <source>There is no criterion yet</source>
   <translation>Il n’y a pas encore de critère</translation>
  </message>
  <message>
   <source>There is no earlier moment of this paper to compare with yet.</source>
   <translation>Il n’y a pas encore de moment antérieur de ce document auquel comparer.</translation>
  </message>
  <message>
   <source>There is no field {field} to fill in.</source>
   <translation>Il n’y a pas de champ {field} à remplir.</translation>
  </message>
  <message>
   <source>There is no field {name} to fill in.</source>
   <translation>Il n’y a pas de champ {name} à remplir.</translation>
  </message>
  <message>
   <source>There is no file {0.path}. Nothing was changed. Check the name, or whether the drive is connected.</source>
   <translation>Il n’y a pas de fichier {0.path}. Rien n’a été modifié. Vérifiez le nom, ou si le lecteur est connecté.</translation>
  </message>
  <message>
   <source>There is no folder {parent}.</source>
   <translation>Il n’y a pas de dossier {parent}.</translation>
  </message>
  <message>
   <source>There is no folder {text}.</source>
   <translation>Il n’y a pas de dossier {text}.</translation>
  </message>
  <message>
   <source>There is no further level.</source>
   <translation>Il n’y a pas d’autre niveau.</translation>
  </message>
  <message>
   <source>There is no paper in this file yet.</source>
   <translation>Il n’y a pas encore de document dans ce fichier.</translation>
  </message>
  <message>
   <source>There is no ranking yet: begin with the criteria</source>
   <translation>Il n’y a pas encore de classement : commencez par les critères</translation>
  </message>
  <message>
   <source>There is no recommendation yet</source>
   <translation>Il n’y a pas encore de recommandation</translation>
  </message>
  <message>
   <source>There is no review question yet</source>
   <translation>Il n’y a pas encore de question de révision</translation>
  </message>
  <message>
   <source>there is no room left</source>
   <translation>il n’y a plus de place</translation>
  </message>
  <message>
   <source>There is no room left in {0.path.parent} for {0.path.name}. What was there before is untouched. Free some space, or choose another drive.</source>
   <translation>Il n’y a plus de place dans {0.path.parent} pour {0.path.name}. Ce qui s’y trouvait n’est pas touché. Libérez de la place, ou choisissez un autre lecteur.</translation>
  </message>
  <message>
   <source>there is no row below the column heads</source>
   <translation>il n’y a aucune ligne sous les en-têtes de colonnes</translation>
  </message>
  <message>
   <source>There is no translation to confirm</source>
   <translation>Il n’y a pas de traduction à confirmer</translation>
  </message>
  <message>
   <source>There is no {typed}</source>
   <translation>Il n’y a pas de {typed}</translation>
  </message>
  <message>
   <source>There is no {what} {name}. Nothing was changed.</source>
   <translation>Il n’y a pas de {what} {name}. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>There is no {what} {name}. There is: {names}. Nothing was changed.</source>
   <translation>Il n’y a pas de {what} {name}. Il y a : {names}. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>There is nothing called “{name}” in the follow-up programme, which “{title}” is to serve. Nothing was taken over. Add it to the programme first, or correct the name in the sheet.</source>
   <translation>Le programme de suivi ne contient rien qui s’appelle « {name} » et que « {title} » servirait. Rien n’a été repris. Ajoutez-le d’abord au programme ou corrigez le nom dans la feuille.</translation>
  </message>
  <message>
   <source>There is nothing of this kind yet.</source>
   <translation>Il n’y a encore rien de ce genre.</translation>
  </message>
  <message>
   <source>There is nothing on the clipboard that can be pasted as words.</source>
   <translation>Le presse-papiers ne contient rien qui puisse être collé comme texte.</translation>
  </message>
  <message>
   <source>There is nothing to do.</source>
   <translation>Il n’y a rien à faire.</translation>
  </message>
  <message>
   <source>There is nothing to take over</source>
   <translation>Il n’y a rien à reprendre</translation>
  </message>
  <message>
   <source>These are frozen as an edition, and the paper is locked:
{frozen}</source>
   <translation>Ceci est figé comme édition, et le document est verrouillé :
{frozen}</translation>
  </message>
  <message>
   <source>These are the words the translations are made from.</source>
   <translation>Ce sont les mots à partir desquels se font les traductions.</translation>
  </message>
  <message>
   <source>These rows stand in the register.</source>
   <translation>Ces lignes se trouvent dans le registre.</translation>
  </message>
  <message>
   <source>These words hold a living number, or follow from other things, and stay as they are.</source>
   <translation>Ces mots portent un chiffre vivant, ou découlent d’autre chose, et restent tels quels.</translation>
  </message>
  <message>
   <source>These words stood within a line and were taken for a heading.</source>
   <translation>Ces mots se trouvaient dans une ligne et ont été pris pour un titre.</translation>
  </message>
  <message>
   <source>They are two events; do not ask about them again</source>
   <translation>Ce sont deux manifestations ; ne plus poser la question</translation>
  </message>
  <message>
   <source>this column is read as “{also}” too.</source>
   <translation>cette colonne est aussi lue comme « {also} ».</translation>
  </message>
  <message>
   <source>This comment is by {author}; answer it instead.</source>
   <translation>Ce commentaire est de {author} ; répondez-y plutôt.</translation>
  </message>
  <message>
   <source>This copy was handed out to be read, not to be changed.</source>
   <translation>Cette copie a été remise pour être lue, non pour être modifiée.</translation>
  </message>
  <message>
   <source>This draft is issued with Paper &gt; Issue, which freezes what is printed.</source>
   <translation>Ce projet se publie par Document &gt; Publier, qui fige ce qui est imprimé.</translation>
  </message>
  <message>
   <source>this is a binary workbook (.xlsb); save it as .xlsx first</source>
   <translation>c’est un classeur binaire (.xlsb) ; enregistrez-le d’abord en .xlsx</translation>
  </message>
  <message>
   <source>this is a file of another program, such as OpenDocument; save it as .xlsx first</source>
   <translation>c’est un fichier d’un autre programme, par exemple OpenDocument ; enregistrez-le d’abord en .xlsx</translation>
  </message>
  <message>
   <source>this is a PDF, not a workbook or a text in columns</source>
   <translation>c’est un PDF, et non un classeur ou un texte en colonnes</translation>
  </message>
  <message>
   <source>this is a presentation</source>
   <translation>c’est une présentation</translation>
  </message>
  <message>
   <source>this is a Word document</source>
   <translation>c’est un document Word</translation>
  </message>
  <message>
   <source>this is a workbook in the old format (.xls); save it as .xlsx first</source>
   <translation>c’est un classeur à l’ancien format (.xls) ; enregistrez-le d’abord en .xlsx</translation>
  </message>
  <message>
   <source>This is no longer in the paper.</source>
   <translation>Cela n’est plus dans le document.</translation>
  </message>
  <message>
   <source>This is what the adopted text says now.</source>
   <translation>C’est ce que dit maintenant le texte adopté.</translation>
  </message>
  <message>
   <source>This is what the footnote says now.</source>
   <translation>C’est ce que dit maintenant la note.</translation>
  </message>
  <message>
   <source>This is what the paragraph says now.</source>
   <translation>C’est ce que dit maintenant le paragraphe.</translation>
  </message>
  <message>
   <source>This line follows from the details of the paper and from its paragraphs.</source>
   <translation>Cette ligne découle des indications du document et de ses paragraphes.</translation>
  </message>
  <message>
   <source>this paper</source>
   <translation>ce document</translation>
  </message>
  <message>
   <source>This paper has no paragraphs yet.</source>
   <translation>Ce document n’a pas encore de paragraphes.</translation>
  </message>
  <message>
   <source>This paper has one language: add another in the list of languages first.</source>
   <translation>Ce document n’a qu’une langue : ajoutez-en d’abord une autre dans la liste des langues.</translation>
  </message>
  <message>
   <source>This paper was issued and is locked. Correct … opens a draft.</source>
   <translation>Ce document a été publié et est verrouillé. « Corriger … » ouvre un projet.</translation>
  </message>
  <message>
   <source>this passage</source>
   <translation>ce passage</translation>
  </message>
  <message>
   <source>This session</source>
   <translation>Cette session</translation>
  </message>
  <message>
   <source>This session has no papers yet.</source>
   <translation>Cette session n’a pas encore de documents.</translation>
  </message>
  <message>
   <source>This table has no words in this language yet.</source>
   <translation>Ce tableau n’a pas encore de texte dans cette langue.</translation>
  </message>
  <message>
   <source>This version cannot {0.what}. Nothing was changed.</source>
   <translation>Cette version ne peut pas {0.what}. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>This version is now called “{names}”.</source>
   <translation>Cette version s’appelle désormais « {names} ».</translation>
  </message>
  <message>
   <source>this {kind} belongs to what never was there</source>
   <translation>cet élément ({kind}) appartient à ce qui n’a jamais été là</translation>
  </message>
  <message>
   <source>This {kind} is no longer in the file. Nothing was changed; undo may bring it back.</source>
   <translation>Cet élément ({kind}) n’est plus dans le fichier. Rien n’a été modifié ; l’annulation le rétablira peut-être.</translation>
  </message>
  <message>
   <source>Through which frame it is carried out</source>
   <translation>Dans quel cadre elle est mise en œuvre</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>jeu.</translation>
  </message>
  <message>
   <source>Tick &amp;all</source>
   <translation>Cocher &amp;tout</translation>
  </message>
  <message>
   <source>Tick &amp;none</source>
   <translation>&amp;Ne rien cocher</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>title</source>
   <translation>titre</translation>
  </message>
  <message>
   <source>Title of the item</source>
   <translation>Titre de la question</translation>
  </message>
  <message>
   <source>Title, venue and date</source>
   <translation>Titre, lieu et date</translation>
  </message>
  <message>
   <source>Title, venue, date</source>
   <translation>Titre, lieu, date</translation>
  </message>
  <message>
   <source>title, venue, date</source>
   <translation>titre, lieu, date</translation>
  </message>
  <message>
   <source>Title, {line}</source>
   <translation>Titre, {line}</translation>
  </message>
  <message>
   <source>Title/venue/date</source>
   <translation>Titre/lieu/date</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Au</translation>
  </message>
  <message>
   <source>To &amp;read only …</source>
   <translation>Pour lire &amp;seulement …</translation>
  </message>
  <message>
   <source>To &amp;work in …</source>
   <translation>Pour &amp;travailler …</translation>
  </message>
  <message>
   <source>To be confirmed</source>
   <translation>À confirmer</translation>
  </message>
  <message>
   <source>To be read, not to be changed</source>
   <translation>En lecture seule</translation>
  </message>
  <message>
   <source>To begin</source>
   <translation>Pour commencer</translation>
  </message>
  <message>
   <source>To decide afterwards: {questions}.</source>
   <translation>À trancher ensuite : {questions}.</translation>
  </message>
  <message>
   <source>To decide: {asked}</source>
   <translation>À trancher : {asked}</translation>
  </message>
  <message>
   <source>to read</source>
   <translation>à lire</translation>
  </message>
  <message>
   <source>To settle first</source>
   <translation>À régler d’abord</translation>
  </message>
  <message>
   <source>To which committee</source>
   <translation>À quelle commission</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Sujet</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Visite guidée</translation>
  </message>
  <message>
   <source>translated</source>
   <translation>traduit</translation>
  </message>
  <message>
   <source>Tripartite</source>
   <translation>Tripartite</translation>
  </message>
  <message>
   <source>Try the sa&amp;mple</source>
   <translation>Essayer l’e&amp;xemple</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>mar.</translation>
  </message>
  <message>
   <source>Turn every correction off, or on again</source>
   <translation>Désactiver ou réactiver toutes les corrections</translation>
  </message>
  <message>
   <source>Two copies disagree about {where}: {mine} or {theirs}. Decide under Review &gt; Questions.</source>
   <translation>Deux copies ne concordent pas sur {where} : {mine} ou {theirs}. Tranchez sous Révision &gt; Questions.</translation>
  </message>
  <message>
   <source>Type a number</source>
   <translation>Tapez un numéro</translation>
  </message>
  <message>
   <source>Type points from 0 to 10; Del takes them away; Enter on a title opens its record</source>
   <translation>Tapez des points de 0 à 10 ; Suppr les retire ; Entrée sur un titre ouvre sa fiche</translation>
  </message>
  <message>
   <source>Type the number of the session</source>
   <translation>Taper le numéro de la session</translation>
  </message>
  <message>
   <source>Type the title of the item</source>
   <translation>Taper le titre de la question</translation>
  </message>
  <message>
   <source>Type the title of the paper</source>
   <translation>Taper le titre du document</translation>
  </message>
  <message>
   <source>Type what is to be replaced. Every place is listed before anything changes.</source>
   <translation>Tapez ce qu’il faut remplacer. Chaque endroit est affiché avant que rien ne change.</translation>
  </message>
  <message>
   <source>Type words; the arrows choose, Enter takes</source>
   <translation>Tapez des mots ; les flèches choisissent, Entrée prend</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>inchangé</translation>
  </message>
  <message>
   <source>Unchanged, left alone</source>
   <translation>Inchangé, laissé tel quel</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>Under {text}</source>
   <translation>Sous {text}</translation>
  </message>
  <message>
   <source>under-represented</source>
   <translation>sous-représenté</translation>
  </message>
  <message>
   <source>Undoing: {step} …</source>
   <translation>Annulation : {step} …</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>Annulé : {label}</translation>
  </message>
  <message>
   <source>Unlink</source>
   <translation>Délier</translation>
  </message>
  <message>
   <source>Unlink {name}</source>
   <translation>Délier {name}</translation>
  </message>
  <message>
   <source>Unmark point for decision</source>
   <translation>Ne plus marquer comme point appelant une décision</translation>
  </message>
  <message>
   <source>until</source>
   <translation>jusqu’au</translation>
  </message>
  <message>
   <source>Until it goes out</source>
   <translation>Avant sa diffusion</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Sans titre</translation>
  </message>
  <message>
   <source>untitled</source>
   <translation>sans titre</translation>
  </message>
  <message>
   <source>Untitled activity</source>
   <translation>Activité sans titre</translation>
  </message>
  <message>
   <source>Untitled item</source>
   <translation>Question sans titre</translation>
  </message>
  <message>
   <source>Untitled paper</source>
   <translation>Document sans titre</translation>
  </message>
  <message>
   <source>Use the draft te&amp;xt</source>
   <translation>Reprendre le te&amp;xte du projet</translation>
  </message>
  <message>
   <source>value</source>
   <translation>valeur</translation>
  </message>
  <message>
   <source>variants</source>
   <translation>variantes</translation>
  </message>
  <message>
   <source>Venue</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>venue</source>
   <translation>lieu</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Version “{name}”</source>
   <translation>Version « {name} »</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <source>Versions of the paragraph</source>
   <translation>Versions du paragraphe</translation>
  </message>
  <message>
   <source>View: {name}</source>
   <translation>Vue : {name}</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Vues</translation>
  </message>
  <message>
   <source>Views of the follow-up programme</source>
   <translation>Vues du programme de suivi</translation>
  </message>
  <message>
   <source>waits for: {text}</source>
   <translation>attend : {text}</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Avertissement</translation>
  </message>
  <message>
   <source>was deleted</source>
   <translation>a été supprimé</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>mer.</translation>
  </message>
  <message>
   <source>weight</source>
   <translation>poids</translation>
  </message>
  <message>
   <source>Weight of {name}</source>
   <translation>Poids de {name}</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bienvenue</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What became of the point</source>
   <translation>Ce qu’est devenu le point</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Ce qui en est advenu</translation>
  </message>
  <message>
   <source>What can be referred to</source>
   <translation>À quoi l’on peut renvoyer</translation>
  </message>
  <message>
   <source>What comes in</source>
   <translation>Ce qui arrive</translation>
  </message>
  <message>
   <source>What comes of it</source>
   <translation>Ce qui en résulte</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Ce qui diffère</translation>
  </message>
  <message>
   <source>What does the activity serve?</source>
   <translation>À quoi sert l’activité ?</translation>
  </message>
  <message>
   <source>What else there is to know</source>
   <translation>Ce qu’il y a d’autre à savoir</translation>
  </message>
  <message>
   <source>What happened was written to {log}.</source>
   <translation>Ce qui s’est passé a été noté dans {log}.</translation>
  </message>
  <message>
   <source>What has become of &amp;all</source>
   <translation>Ce que sont devenues &amp;toutes</translation>
  </message>
  <message>
   <source>What has become of each recommendation</source>
   <translation>Ce qu’est devenue chaque recommandation</translation>
  </message>
  <message>
   <source>What has become of the recommendations</source>
   <translation>Ce que sont devenues les recommandations</translation>
  </message>
  <message>
   <source>What has been done so far</source>
   <translation>Ce qui a été fait jusqu’ici</translation>
  </message>
  <message>
   <source>What is adopted needs its text.</source>
   <translation>Ce qui est adopté a besoin de son texte.</translation>
  </message>
  <message>
   <source>what is gone</source>
   <translation>ce qui n’existe plus</translation>
  </message>
  <message>
   <source>What is printed around the paper has the character {code}, which no font can print.</source>
   <translation>Ce qui est imprimé autour du document contient le caractère {code}, qu’aucune police ne peut imprimer.</translation>
  </message>
  <message>
   <source>What is the copy for?</source>
   <translation>À quoi la copie doit-elle servir ?</translation>
  </message>
  <message>
   <source>What is to be done with {name}?</source>
   <translation>Que faut-il faire de {name} ?</translation>
  </message>
  <message>
   <source>What is to be replaced; accents and kinds of quotes do not count</source>
   <translation>Ce qu’il faut remplacer ; les accents et les sortes de guillemets ne comptent pas</translation>
  </message>
  <message>
   <source>What is to stand there; empty to take the words out</source>
   <translation>Ce qui doit s’y trouver ; vide pour retirer les mots</translation>
  </message>
  <message>
   <source>What is understood</source>
   <translation>Ce qui est compris</translation>
  </message>
  <message>
   <source>What it answered</source>
   <translation>Ce qu’elle a répondu</translation>
  </message>
  <message>
   <source>What it costs, time of staff included</source>
   <translation>Ce que cela coûte, temps du personnel compris</translation>
  </message>
  <message>
   <source>What it found on the social effects of policies</source>
   <translation>Ce qu’il a constaté des effets sociaux des politiques</translation>
  </message>
  <message>
   <source>What it had before it</source>
   <translation>Ce dont il était saisi</translation>
  </message>
  <message>
   <source>What it is about, in the language chosen above</source>
   <translation>De quoi il s’agit, dans la langue choisie ci-dessus</translation>
  </message>
  <message>
   <source>What it is asked</source>
   <translation>Ce qui lui est demandé</translation>
  </message>
  <message>
   <source>What it is cited for</source>
   <translation>À quel titre il est cité</translation>
  </message>
  <message>
   <source>What it is for; printed from late 2007 on</source>
   <translation>À quoi il sert ; imprimé à partir de fin 2007</translation>
  </message>
  <message>
   <source>what it leads to is no longer there</source>
   <translation>ce à quoi il mène n’est plus là</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>Ce qu’il dit</translation>
  </message>
  <message>
   <source>What it was made from stands here, and what changed since.</source>
   <translation>Ici figurent ce dont il a été fait et ce qui a changé depuis.</translation>
  </message>
  <message>
   <source>What it would change</source>
   <translation>Ce que cela changerait</translation>
  </message>
  <message>
   <source>What merged cells say belongs to the first of them; please look at {names}.</source>
   <translation>Ce que disent des cellules fusionnées revient à la première ; veuillez regarder {names}.</translation>
  </message>
  <message>
   <source>What of the follow-up it serves</source>
   <translation>Quelle partie du suivi elle sert</translation>
  </message>
  <message>
   <source>What organizations study together</source>
   <translation>Ce que des organisations étudient ensemble</translation>
  </message>
  <message>
   <source>What proposals are scored on</source>
   <translation>Ce sur quoi les propositions sont notées</translation>
  </message>
  <message>
   <source>What text and register say</source>
   <translation>Ce que disent le texte et le registre</translation>
  </message>
  <message>
   <source>What the dialogue is about</source>
   <translation>Le sujet du dialogue</translation>
  </message>
  <message>
   <source>What the printout is</source>
   <translation>Ce qu’est le tirage</translation>
  </message>
  <message>
   <source>What the printout was made from, and what changed since</source>
   <translation>De quoi le tirage a été fait, et ce qui a changé depuis</translation>
  </message>
  <message>
   <source>What the program is made of</source>
   <translation>De quoi le programme est fait</translation>
  </message>
  <message>
   <source>What the register counts for this question</source>
   <translation>Ce que le registre compte pour cette question</translation>
  </message>
  <message>
   <source>What there is to say, in the language chosen above</source>
   <translation>Ce qu’il y a à dire, dans la langue choisie ci-dessus</translation>
  </message>
  <message>
   <source>What this program is</source>
   <translation>Ce qu’est ce programme</translation>
  </message>
  <message>
   <source>What this refers to is no longer in the paper.</source>
   <translation>Ce à quoi cela renvoie n’est plus dans le document.</translation>
  </message>
  <message>
   <source>What to link with</source>
   <translation>À quoi lier</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>À examiner</translation>
  </message>
  <message>
   <source>What to look at first</source>
   <translation>Ce qu’il faut examiner d’abord</translation>
  </message>
  <message>
   <source>What waits</source>
   <translation>À faire</translation>
  </message>
  <message>
   <source>What waits to be done, and by when</source>
   <translation>Ce qui est à faire, et pour quand</translation>
  </message>
  <message>
   <source>What was agreed, once something was</source>
   <translation>Ce qui a été convenu, dès que quelque chose l’a été</translation>
  </message>
  <message>
   <source>What was changed here as well since the sheet went out stays as it is, unless you take it.</source>
   <translation>Ce qui a aussi été modifié ici depuis l’envoi de la feuille reste tel quel, à moins que vous ne le repreniez.</translation>
  </message>
  <message>
   <source>What was done could not be put into {path} yet: {why}. It is safe on this computer, and goes in when the file is next changed here and can be written.</source>
   <translation>Ce qui a été fait n’a pas encore pu être mis dans {path} : {why}. C’est en sécurité sur cet ordinateur, et y entrera quand le fichier sera de nouveau modifié ici et pourra être écrit.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <source>What was found to be wrong</source>
   <translation>Ce qui a été trouvé défaillant</translation>
  </message>
  <message>
   <source>What was issued cannot be read: it may come from a later version.</source>
   <translation>Ce qui a été publié ne peut pas être lu : cela vient peut-être d’une version plus récente.</translation>
  </message>
  <message>
   <source>What was saved and what is missing</source>
   <translation>Ce qui a été sauvé et ce qui manque</translation>
  </message>
  <message>
   <source>what was written does not read back the same</source>
   <translation>ce qui a été écrit ne se relit pas à l’identique</translation>
  </message>
  <message>
   <source>What works and is worth sharing</source>
   <translation>Ce qui marche et mérite d’être partagé</translation>
  </message>
  <message>
   <source>What you change from now on is marked “{name}”</source>
   <translation>Ce que vous modifiez désormais porte le nom « {name} »</translation>
  </message>
  <message>
   <source>What you choose under Preferences holds until you close the program: {path} cannot be written.</source>
   <translation>Ce que vous choisissez dans Préférences vaut jusqu’à la fermeture du programme : {path} ne peut pas être écrit.</translation>
  </message>
  <message>
   <source>What you leave empty can be filled in at any time.</source>
   <translation>Ce que vous laissez vide peut être rempli à tout moment.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>When, as known</source>
   <translation>Quand, tel qu’on le sait</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Where exports go</source>
   <translation>Où vont les exportations</translation>
  </message>
  <message>
   <source>Where it acts: in the world, a region or a country</source>
   <translation>Où elle agit : dans le monde, une région ou un pays</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Où il va</translation>
  </message>
  <message>
   <source>Where it is known from</source>
   <translation>D’où on la connaît</translation>
  </message>
  <message>
   <source>Where it takes place</source>
   <translation>Où elle a lieu</translation>
  </message>
  <message>
   <source>Where its masthead says: {said}</source>
   <translation>Là où l’indique son en-tête : {said}</translation>
  </message>
  <message>
   <source>Where results are published</source>
   <translation>Où sont publiés les résultats</translation>
  </message>
  <message>
   <source>Where the session meets</source>
   <translation>Où se tient la session</translation>
  </message>
  <message>
   <source>Where the venue is a house or a hall</source>
   <translation>Si le lieu est un bâtiment ou une salle</translation>
  </message>
  <message>
   <source>Where this leads</source>
   <translation>Où cela mène</translation>
  </message>
  <message>
   <source>Where to look</source>
   <translation>Où chercher</translation>
  </message>
  <message>
   <source>Where to put the diagnostic file</source>
   <translation>Où placer le fichier de diagnostic</translation>
  </message>
  <message>
   <source>Where to put the sample</source>
   <translation>Où placer l’exemple</translation>
  </message>
  <message>
   <source>Where you are</source>
   <translation>Où vous êtes</translation>
  </message>
  <message>
   <source>Where, as the first cell says</source>
   <translation>Où, comme le dit la première cellule</translation>
  </message>
  <message>
   <source>Whether governments, employers and workers took part</source>
   <translation>Si des gouvernements, des employeurs et des travailleurs y ont pris part</translation>
  </message>
  <message>
   <source>Whether governments, employers and workers took part: yes or no</source>
   <translation>Si des gouvernements, des employeurs et des travailleurs y ont pris part : oui ou non</translation>
  </message>
  <message>
   <source>whether it is asked</source>
   <translation>si la question est posée</translation>
  </message>
  <message>
   <source>Whether somebody may be found who pays</source>
   <translation>Si l’on peut trouver quelqu’un qui paie</translation>
  </message>
  <message>
   <source>Whether those who are to take part want to</source>
   <translation>Si ceux qui doivent participer le souhaitent</translation>
  </message>
  <message>
   <source>Which activity is meant by “{said}”?</source>
   <translation>Quelle activité est désignée par « {said} » ?</translation>
  </message>
  <message>
   <source>Which activity is meant?</source>
   <translation>De quelle activité s’agit-il ?</translation>
  </message>
  <message>
   <source>Which body acted</source>
   <translation>Quel organe a agi</translation>
  </message>
  <message>
   <source>Which negotiation, or which framework is needed</source>
   <translation>Quelle négociation, ou quel cadre est nécessaire</translation>
  </message>
  <message>
   <source>Which other policies were weighed</source>
   <translation>Quelles autres politiques ont été considérées</translation>
  </message>
  <message>
   <source>Which paper asks the questions?</source>
   <translation>Quel document pose les questions ?</translation>
  </message>
  <message>
   <source>Which paper is to be copied?</source>
   <translation>Quel document faut-il copier ?</translation>
  </message>
  <message>
   <source>Which paper, and which state of it?</source>
   <translation>Quel document, et lequel de ses états ?</translation>
  </message>
  <message>
   <source>White on black, with colours as far apart as they can be</source>
   <translation>Blanc sur noir, avec des couleurs aussi éloignées que possible</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>who</source>
   <translation>qui</translation>
  </message>
  <message>
   <source>Who &amp;takes part</source>
   <translation>Seulement les &amp;participants</translation>
  </message>
  <message>
   <source>Who calls it</source>
   <translation>Qui le convoque</translation>
  </message>
  <message>
   <source>Who changed what</source>
   <translation>Qui a changé quoi</translation>
  </message>
  <message>
   <source>Who else takes part</source>
   <translation>Qui d’autre y prend part</translation>
  </message>
  <message>
   <source>Who gave the mandate, and what it says</source>
   <translation>Qui a donné le mandat, et ce qu’il dit</translation>
  </message>
  <message>
   <source>Who gives it</source>
   <translation>Qui le donne</translation>
  </message>
  <message>
   <source>Who is to do what under this point, and by when</source>
   <translation>Qui doit faire quoi au titre de ce point, et pour quand</translation>
  </message>
  <message>
   <source>Who sees to it</source>
   <translation>Qui s’en occupe</translation>
  </message>
  <message>
   <source>Who sees to the paper until it is issued</source>
   <translation>Qui s’occupe du document jusqu’à sa publication</translation>
  </message>
  <message>
   <source>Who takes part in which mechanism</source>
   <translation>Qui participe à quel mécanisme</translation>
  </message>
  <message>
   <source>Who takes part in which mechanism, and why</source>
   <translation>Qui prend part à quel mécanisme, et pourquoi</translation>
  </message>
  <message>
   <source>Who takes part, and in which capacity: Tarja Halonen (Co-Chair); ILO</source>
   <translation>Qui participe, et en quelle qualité : Tarja Halonen (coprésidente) ; BIT</translation>
  </message>
  <message>
   <source>Who takes part?</source>
   <translation>Qui participe ?</translation>
  </message>
  <message>
   <source>Who talks with whom</source>
   <translation>Qui parle avec qui</translation>
  </message>
  <message>
   <source>Whole &amp;words</source>
   <translation>&amp;Mots entiers</translation>
  </message>
  <message>
   <source>Whole words only</source>
   <translation>Mots entiers seulement</translation>
  </message>
  <message>
   <source>Whose words are shown</source>
   <translation>De quelle langue les mots sont affichés</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Why it takes part</source>
   <translation>Pourquoi il participe</translation>
  </message>
  <message>
   <source>Why the adopted text is corrected; it is kept with what it said before</source>
   <translation>Pourquoi le texte adopté est corrigé ; le motif est conservé avec l’ancien texte</translation>
  </message>
  <message>
   <source>Why the chosen points were given; kept with the name of who gave them</source>
   <translation>Pourquoi les points choisis ont été donnés ; conservé avec le nom de qui les a donnés</translation>
  </message>
  <message>
   <source>Why these points</source>
   <translation>Pourquoi ces points</translation>
  </message>
  <message>
   <source>Windows would have opened working files with {path}, which is not there any more. Now it opens them with this program.</source>
   <translation>Windows aurait ouvert les fichiers de travail avec {path}, qui n’existe plus. Il les ouvre maintenant avec ce programme.</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Avec</translation>
  </message>
  <message>
   <source>With a file open, particulars, findings, comments and history stand at the right. The View menu shows them, and has colours and text size.</source>
   <translation>Avec un fichier ouvert, les indications, les constatations, les commentaires et l’historique se tiennent à droite. Le menu Affichage les montre, et contient les couleurs et la taille du texte.</translation>
  </message>
  <message>
   <source>With whom</source>
   <translation>Avec qui</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>retiré</translation>
  </message>
  <message>
   <source>Within a field</source>
   <translation>Dans un champ</translation>
  </message>
  <message>
   <source>without a status</source>
   <translation>sans état</translation>
  </message>
  <message>
   <source>Without a year here, the one in the heading above the table counts, if there is one.</source>
   <translation>Sans année ici, c’est celle du titre au-dessus du tableau qui compte, s’il y en a une.</translation>
  </message>
  <message>
   <source>Without an element</source>
   <translation>Sans élément</translation>
  </message>
  <message>
   <source>Without words</source>
   <translation>Sans texte</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>Word</translation>
  </message>
  <message>
   <source>Word to add</source>
   <translation>Mot à ajouter</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Mots</translation>
  </message>
  <message>
   <source>words</source>
   <translation>mots</translation>
  </message>
  <message>
   <source>words ({language})</source>
   <translation>texte ({language})</translation>
  </message>
  <message>
   <source>Words of its title, place or date</source>
   <translation>Mots de son titre, de son lieu ou de sa date</translation>
  </message>
  <message>
   <source>Words or a number</source>
   <translation>Des mots ou un numéro</translation>
  </message>
  <message>
   <source>Words struck through were pasted plain.</source>
   <translation>Les mots barrés ont été collés sans barre.</translation>
  </message>
  <message>
   <source>Words to find the activity by</source>
   <translation>Mots pour trouver l’activité</translation>
  </message>
  <message>
   <source>Words to search for</source>
   <translation>Mots à rechercher</translation>
  </message>
  <message>
   <source>Words to search for everywhere</source>
   <translation>Mots à rechercher partout</translation>
  </message>
  <message>
   <source>Words, or their beginnings</source>
   <translation>Des mots, ou leur début</translation>
  </message>
  <message>
   <source>Work item</source>
   <translation>Activité de programme</translation>
  </message>
  <message>
   <source>work item</source>
   <translation>activité de programme</translation>
  </message>
  <message>
   <source>Work items</source>
   <translation>Activités de programme</translation>
  </message>
  <message>
   <source>workbook</source>
   <translation>classeur</translation>
  </message>
  <message>
   <source>Workbooks (*.xlsx);;Text with commas (*.csv)</source>
   <translation>Classeurs (*.xlsx);;Texte avec virgules (*.csv)</translation>
  </message>
  <message>
   <source>Workbooks for field &amp;offices: only the register can be filled in</source>
   <translation>Classeurs pour les &amp;bureaux extérieurs : seul le registre peut être rempli</translation>
  </message>
  <message>
   <source>Working files (*.gbwp)</source>
   <translation>Fichiers de travail (*.gbwp)</translation>
  </message>
  <message>
   <source>Working Party</source>
   <translation>Groupe de travail</translation>
  </message>
  <message>
   <source>Working Party on the Social Dimension of Globalization</source>
   <translation>Groupe de travail sur la dimension sociale de la mondialisation</translation>
  </message>
  <message>
   <source>WP/SDG</source>
   <translation>WP/SDG</translation>
  </message>
  <message>
   <source>Write a copy for a colleague, to work in or only to read</source>
   <translation>Écrire une copie pour un collègue, pour y travailler ou seulement pour la lire</translation>
  </message>
  <message>
   <source>Write a copy of the working file elsewhere</source>
   <translation>Écrire ailleurs une copie du fichier de travail</translation>
  </message>
  <message>
   <source>Write a day as 19.10.2004.</source>
   <translation>Écrivez un jour comme 19.10.2004.</translation>
  </message>
  <message>
   <source>Write all pictures as one document, the numbers below each</source>
   <translation>Écrire toutes les images en un seul document, les chiffres sous chacune</translation>
  </message>
  <message>
   <source>Write all recommendations with what has happened to each, as PDF and workbook</source>
   <translation>Écrire toutes les recommandations avec ce qu’il est advenu de chacune, en PDF et en classeur</translation>
  </message>
  <message>
   <source>Write every paper of this session in every language into one folder; what is unchanged is left alone</source>
   <translation>Écrire tous les documents de cette session, dans toutes les langues, dans un seul dossier ; ce qui est inchangé est laissé tel quel</translation>
  </message>
  <message>
   <source>Write here: each paragraph takes its number by itself.</source>
   <translation>Écrivez ici : chaque paragraphe prend de lui-même son numéro.</translation>
  </message>
  <message>
   <source>Write how many activities there are by month, by involvement and by country as a workbook</source>
   <translation>Écrire dans un classeur combien il y a d’activités par mois, par participation et par pays</translation>
  </message>
  <message>
   <source>Write the .{format} file</source>
   <translation>Écrire le fichier .{format}</translation>
  </message>
  <message>
   <source>Write the activity chosen in the register on a sheet of its own</source>
   <translation>Écrire l’activité choisie dans le registre sur une feuille à part</translation>
  </message>
  <message>
   <source>Write the agenda of this session, with its papers and their symbols</source>
   <translation>Écrire l’ordre du jour de cette session, avec ses documents et leurs cotes</translation>
  </message>
  <message>
   <source>Write the life of the chosen recommendation on one page</source>
   <translation>Écrire le parcours de la recommandation choisie sur une page</translation>
  </message>
  <message>
   <source>Write the numbers of every picture as a workbook, a sheet for each</source>
   <translation>Écrire les chiffres de chaque image en classeur, une feuille pour chacune</translation>
  </message>
  <message>
   <source>Write the PDF and the workbook of this paper</source>
   <translation>Écrire le PDF et le classeur de ce document</translation>
  </message>
  <message>
   <source>Write the PDF and the workbook of this paper where you say</source>
   <translation>Écrire le PDF et le classeur de ce document là où vous le dites</translation>
  </message>
  <message>
   <source>Write the pictures of the register as a document, with the numbers below each</source>
   <translation>Écrire les images du registre en un document, avec les chiffres sous chacune</translation>
  </message>
  <message>
   <source>Write the questions with their answers</source>
   <translation>Écrire les questions avec leurs réponses</translation>
  </message>
  <message>
   <source>Write the ranking as a workbook</source>
   <translation>Écrire le classement en classeur</translation>
  </message>
  <message>
   <source>Write the ranking as PDF and workbook</source>
   <translation>Écrire le classement en PDF et en classeur</translation>
  </message>
  <message>
   <source>Write the review questions with their answers, those of the register too</source>
   <translation>Écrire les questions de révision avec leurs réponses, celles du registre aussi</translation>
  </message>
  <message>
   <source>Write the text as adopted; it is locked from then on</source>
   <translation>Écrire le texte tel qu’adopté ; il est verrouillé dès lors</translation>
  </message>
  <message>
   <source>Write the whole session as one PDF: contents, agenda, every paper, and the decisions</source>
   <translation>Écrire toute la session en un seul PDF : table des matières, ordre du jour, tous les documents et les décisions</translation>
  </message>
  <message>
   <source>Write this comparison as a PDF</source>
   <translation>Écrire cette comparaison en PDF</translation>
  </message>
  <message>
   <source>Write this edition again, just as it was issued</source>
   <translation>Écrire de nouveau cette édition, exactement comme elle a été publiée</translation>
  </message>
  <message>
   <source>Write this list as a page to print</source>
   <translation>Écrire cette liste comme une page à imprimer</translation>
  </message>
  <message>
   <source>Write this list to an Excel or CSV file</source>
   <translation>Écrire cette liste dans un fichier Excel ou CSV</translation>
  </message>
  <message>
   <source>Write what has become of all recommendations, as PDF and workbook</source>
   <translation>Écrire ce que sont devenues toutes les recommandations, en PDF et en classeur</translation>
  </message>
  <message>
   <source>Write what has become of the chosen recommendation on one page</source>
   <translation>Écrire sur une page ce qu’est devenue la recommandation choisie</translation>
  </message>
  <message>
   <source>Write what is to be done about the decisions of this session, by whom and by when</source>
   <translation>Écrire ce qui est à faire au sujet des décisions de cette session, par qui et pour quand</translation>
  </message>
  <message>
   <source>Write what it says and what became of it on one page</source>
   <translation>Écrire sur une page ce qu’il dit et ce qu’il est devenu</translation>
  </message>
  <message>
   <source>Write what those who look after the program need to know: versions, settings and log, and no text unless you say so</source>
   <translation>Écrire ce que doivent savoir ceux qui s’occupent du programme : versions, réglages et journal, et aucun texte à moins que vous ne le disiez</translation>
  </message>
  <message>
   <source>Write what was put to the body at this session, and what became of it</source>
   <translation>Écrire ce qui a été soumis à l’organe à cette session, et ce qui en est advenu</translation>
  </message>
  <message>
   <source>Write who takes part in what as PDF and workbook</source>
   <translation>Écrire qui participe à quoi, en PDF et en classeur</translation>
  </message>
  <message>
   <source>Write who takes part in which mechanism, and why, as PDF and workbook</source>
   <translation>Écrire qui participe à quel mécanisme, et pourquoi, en PDF et en classeur</translation>
  </message>
  <message>
   <source>Writing the register in numbers …</source>
   <translation>Écriture du registre en chiffres …</translation>
  </message>
  <message>
   <source>Writing the register in pictures …</source>
   <translation>Écriture du registre en images …</translation>
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation>Écriture de {name} …</translation>
  </message>
  <message>
   <source>Writing {what} …</source>
   <translation>Écriture : {what} …</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>Écriture …</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Écrit</translation>
  </message>
  <message>
   <source>Written: {named}</source>
   <translation>Écrit : {named}</translation>
  </message>
  <message>
   <source>Written: {name}</source>
   <translation>Écrit : {name}</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Année</translation>
  </message>
  <message>
   <source>year</source>
   <translation>année</translation>
  </message>
  <message>
   <source>Year of dates that do not name one</source>
   <translation>Année des dates qui n’en indiquent pas</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>You can go on working.</source>
   <translation>Vous pouvez continuer à travailler.</translation>
  </message>
  <message>
   <source>You may not read or write {0.path}. Nothing was changed. Choose another folder, or ask for access.</source>
   <translation>Vous ne pouvez ni lire ni écrire {0.path}. Rien n’a été modifié. Choisissez un autre dossier, ou demandez l’accès.</translation>
  </message>
  <message>
   <source>You see the file as it is now. Your own work was kept in {name}, beside it: open it to compare.</source>
   <translation>Vous voyez le fichier tel qu’il est maintenant. Votre propre travail a été conservé dans {name}, à côté : ouvrez-le pour comparer.</translation>
  </message>
  <message>
   <source>Your comment in other words</source>
   <translation>Votre commentaire reformulé</translation>
  </message>
  <message>
   <source>Your name, colours, text size, help while you write, and folders</source>
   <translation>Votre nom, les couleurs, la taille du texte, l’aide à l’écriture et les dossiers</translation>
  </message>
  <message>
   <source>Your own words</source>
   <translation>Vos propres mots</translation>
  </message>
  <message>
   <source>Your work is now in the file. Theirs was kept in {name}, beside it: open it to compare.</source>
   <translation>Votre travail est maintenant dans le fichier. Le leur a été conservé dans {name}, à côté : ouvrez-le pour comparer.</translation>
  </message>
  <message>
   <source>Your work is safe. Export the PDF and print it elsewhere, or set up a printer and try again.</source>
   <translation>Votre travail est en sécurité. Exportez le PDF et imprimez-le ailleurs, ou installez une imprimante et réessayez.</translation>
  </message>
  <message>
   <source>Your work is safe. Export the PDF and print it from there.</source>
   <translation>Votre travail est en sécurité. Exportez le PDF et imprimez-le à partir de là.</translation>
  </message>
  <message>
   <source>Your work up to the last pause is safe on this computer; what was typed since could not be put into {name}.</source>
   <translation>Votre travail jusqu’à la dernière pause est en sécurité sur cet ordinateur ; ce qui a été tapé depuis n’a pas pu être mis dans {name}.</translation>
  </message>
  <message>
   <source>Zip files (*.zip)</source>
   <translation>Fichiers zip (*.zip)</translation>
  </message>
  <message>
   <source>{0.paper} was issued and is locked. Nothing was changed. To change it, open a draft for a corrigendum, addendum or revision: Paper &gt; Correct issued paper.</source>
   <translation>{0.paper} a été publié et est verrouillé. Rien n’a été modifié. Pour le changer, ouvrez le projet d’un corrigendum, d’un addendum ou d’une révision : Document &gt; Corriger un document publié.</translation>
  </message>
  <message>
   <source>{0.path.name} could not be read or written ({0.detail}). Your work is safe. Try again, or elsewhere.</source>
   <translation>{0.path.name} n’a pas pu être lu ou écrit ({0.detail}). Votre travail est en sécurité. Réessayez, ou ailleurs.</translation>
  </message>
  <message>
   <source>{0.path.name} is a database of another program. It was left as it is; open a .gbwp file instead.</source>
   <translation>{0.path.name} est une base de données d’un autre programme. Il a été laissé tel quel ; ouvrez plutôt un fichier .gbwp.</translation>
  </message>
  <message>
   <source>{0.path.name} is damaged ({0.detail}). It was left as it is. Open it in the window to save what is left, or type “secretariat salvage”; a backup or another copy helps.</source>
   <translation>{0.path.name} est endommagé ({0.detail}). Il a été laissé tel quel. Ouvrez-le dans la fenêtre pour sauver ce qui reste, ou tapez « secretariat salvage » ; une copie de sauvegarde ou une autre copie aide.</translation>
  </message>
  <message>
   <source>{0.path.name} is not a copy of {0.own.name}: it was made as a file of its own. Both were left as they are. Only copies of one working file can be brought together.</source>
   <translation>{0.path.name} n’est pas une copie de {0.own.name} : il a été créé comme un fichier à part. Tous deux ont été laissés tels quels. Seules les copies d’un même fichier de travail peuvent être réunies.</translation>
  </message>
  <message>
   <source>{0.path.name} is not a working file of Secretariat. It was left as it is. To bring in a text or a workbook, use Import.</source>
   <translation>{0.path.name} n’est pas un fichier de travail de Secretariat. Il a été laissé tel quel. Pour reprendre un texte ou un classeur, utilisez Importer.</translation>
  </message>
  <message>
   <source>{0.path.name} is open in another program or window. Your work is safe. Close it there and try again, or choose another name.</source>
   <translation>{0.path.name} est ouvert dans un autre programme ou une autre fenêtre. Votre travail est en sécurité. Fermez-le là-bas et réessayez, ou choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{0.path.name} is there already and was left as it is. Choose another name.</source>
   <translation>{0.path.name} existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{0.path.name} was made with a later version of Secretariat (file format {0.schema}). It was left as it is. Please update the program before opening it.</source>
   <translation>{0.path.name} a été fait avec une version plus récente de Secretariat (format de fichier {0.schema}). Il a été laissé tel quel. Veuillez mettre à jour le programme avant de l’ouvrir.</translation>
  </message>
  <message>
   <source>{0.path.name} was opened with another program, which left changes in {0.beside} beside it. All was left as it is. Close that program; if the file beside it stays, open and close the file once more there.</source>
   <translation>{0.path.name} a été ouvert avec un autre programme, qui a laissé des modifications dans {0.beside} à côté. Tout a été laissé tel quel. Fermez ce programme ; si le fichier d’à côté demeure, ouvrez et fermez-y le fichier encore une fois.</translation>
  </message>
  <message>
   <source>{0.path} is not a folder, or the way to it leads through a file. Nothing was changed. Choose another folder.</source>
   <translation>{0.path} n’est pas un dossier, ou le chemin qui y mène passe par un fichier. Rien n’a été modifié. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{0.why} Nothing was changed.</source>
   <translation>{0.why} Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{activities} in {countries}</source>
   <translation>{activities} dans {countries}</translation>
  </message>
  <message>
   <source>{add} (Ins in the list)</source>
   <translation>{add} (Inser dans la liste)</translation>
  </message>
  <message>
   <source>{author} has it open on {machine} since {since}</source>
   <translation>{author} l’a ouvert sur {machine} depuis {since}</translation>
  </message>
  <message>
   <source>{blocks} and {notes}, in {languages}</source>
   <translation>{blocks} et {notes}, en {languages}</translation>
  </message>
  <message>
   <source>{changes} by {author} ({device}), {span}</source>
   <translation>{changes} par {author} ({device}), {span}</translation>
  </message>
  <message>
   <source>{claim} {denial}</source>
   <translation>{claim} {denial}</translation>
  </message>
  <message>
   <source>{column} in {rows}</source>
   <translation>{column} dans {rows}</translation>
  </message>
  <message>
   <source>{count:,} found</source>
   <translation>{count:,} trouvés</translation>
  </message>
  <message>
   <source>{counts} not written: see why below</source>
   <translation>{counts} non écrits : voir pourquoi ci-dessous</translation>
  </message>
  <message>
   <source>{counts} unchanged</source>
   <translation>{counts} inchangés</translation>
  </message>
  <message>
   <source>{counts} written</source>
   <translation>{counts} écrits</translation>
  </message>
  <message>
   <source>{count} entries of national follow-up ({states})</source>
   <translation>{count} entrées du suivi national ({states})</translation>
  </message>
  <message>
   <source>{count} entries of research support ({states})</source>
   <translation>{count} entrées d’appui à la recherche ({states})</translation>
  </message>
  <message>
   <source>{count} entries of the forum ({states})</source>
   <translation>{count} entrées du forum ({states})</translation>
  </message>
  <message>
   <source>{count} linked, {count2} to look at in the text, {count3} rows without a mention. Only exact days are looked for.</source>
   <translation>{count} liés, {count2} à examiner dans le texte, {count3} lignes sans mention. Seuls les jours exacts sont recherchés.</translation>
  </message>
  <message>
   <source>{count} of {all} activities had tripartite involvement.</source>
   <translation>{count} activités sur {all} ont eu une participation tripartite.</translation>
  </message>
  <message>
   <source>{count} of {all} activities name a country.</source>
   <translation>{count} activités sur {all} indiquent un pays.</translation>
  </message>
  <message>
   <source>{count} of {all} activities were held.</source>
   <translation>{count} activités sur {all} ont eu lieu.</translation>
  </message>
  <message>
   <source>{count} papers bear the symbol {symbol}: {titles}.</source>
   <translation>{count} documents portent la cote {symbol} : {titles}.</translation>
  </message>
  <message>
   <source>{count} policy coherence initiatives ({states})</source>
   <translation>{count} initiatives pour la cohérence des politiques ({states})</translation>
  </message>
  <message>
   <source>{count} policy development dialogues ({states})</source>
   <translation>{count} dialogues sur l’élaboration des politiques ({states})</translation>
  </message>
  <message>
   <source>{count} questions · {answered} answered</source>
   <translation>{count} questions · {answered} avec réponse</translation>
  </message>
  <message>
   <source>{count} recommendations · {decided} decided · {bare} in no paper yet</source>
   <translation>{count} recommandations · {decided} décidées · {bare} dans aucun document pour l’instant</translation>
  </message>
  <message>
   <source>{days}, month only</source>
   <translation>{days}, mois seulement</translation>
  </message>
  <message>
   <source>{days}, season only</source>
   <translation>{days}, saison seulement</translation>
  </message>
  <message>
   <source>{days}, year only</source>
   <translation>{days}, année seulement</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
  </message>
  <message>
   <source>{day}, an action</source>
   <translation>{day}, une action</translation>
  </message>
  <message>
   <source>{day}, late</source>
   <translation>{day}, en retard</translation>
  </message>
  <message>
   <source>{day}, {clock}</source>
   <translation>{day}, {clock}</translation>
  </message>
  <message>
   <source>{day}, {hour}:{minute}</source>
   <translation>{day}, {hour}:{minute}</translation>
  </message>
  <message>
   <source>{day}: no activities</source>
   <translation>{day} : aucune activité</translation>
  </message>
  <message numerus="yes">
   <source>{day}: {n} activities</source>
   <translation>
    <numerusform>{day} : {n} activité</numerusform>
    <numerusform>{day} : {n} activités</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {count} done, {late} late.</source>
   <translation>{done} sur {count} faits, {late} en retard.</translation>
  </message>
  <message>
   <source>{done} of {count} done.</source>
   <translation>{done} sur {count} faits.</translation>
  </message>
  <message numerus="yes">
   <source>{entries}. {n} activities serve them.</source>
   <translation>
    <numerusform>{entries}. {n} activité les sert.</numerusform>
    <numerusform>{entries}. {n} activités les servent.</numerusform>
   </translation>
  </message>
  <message>
   <source>{field} deleted ({language})</source>
   <translation>{field} : suppression ({language})</translation>
  </message>
  <message>
   <source>{field} in {language}</source>
   <translation>{field} en {language}</translation>
  </message>
  <message>
   <source>{field} reworded ({language})</source>
   <translation>{field} : reformulation ({language})</translation>
  </message>
  <message>
   <source>{field} written ({language})</source>
   <translation>{field} : rédaction ({language})</translation>
  </message>
  <message>
   <source>{files} and {ending}</source>
   <translation>{files} et {ending}</translation>
  </message>
  <message>
   <source>{file} (to be read) – Secretariat</source>
   <translation>{file} (lecture seule) – Secretariat</translation>
  </message>
  <message>
   <source>{first} entries in phase 1, {second} in phase 2, {neither} in neither.</source>
   <translation>{first} entrées en phase 1, {second} en phase 2, {neither} dans aucune des deux.</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} au {last}</translation>
  </message>
  <message>
   <source>{found:,} of {many} shown</source>
   <translation>{found:,} sur {many} affichées</translation>
  </message>
  <message>
   <source>{found} of {many} shown</source>
   <translation>{found} sur {many} affichés</translation>
  </message>
  <message>
   <source>{heading}, row {number}</source>
   <translation>{heading}, ligne {number}</translation>
  </message>
  <message>
   <source>{issued} issued</source>
   <translation>{issued} publiés</translation>
  </message>
  <message>
   <source>{issued} It is locked.</source>
   <translation>{issued} Il est verrouillé.</translation>
  </message>
  <message>
   <source>{kinds} ({rowcount} of {rowcount2})</source>
   <translation>{kinds} ({rowcount} sur {rowcount2})</translation>
  </message>
  <message>
   <source>{kind} by {who}: </source>
   <translation>{kind}, par {who} : </translation>
  </message>
  <message>
   <source>{kind} of {other}. Make the changes in that paper; they are listed here.</source>
   <translation>{kind} de {other}. Faites les changements dans ce document-là ; ils sont énumérés ici.</translation>
  </message>
  <message>
   <source>{kind}: </source>
   <translation>{kind} : </translation>
  </message>
  <message>
   <source>{label}, known by its month alone</source>
   <translation>{label}, connu par son mois seulement</translation>
  </message>
  <message>
   <source>{late} late</source>
   <translation>{late} en retard</translation>
  </message>
  <message>
   <source>{lead} has changed since: read it again, then confirm with Shift+F12.</source>
   <translation>{lead} a changé depuis : relisez-la, puis confirmez avec Maj+F12.</translation>
  </message>
  <message>
   <source>{listed}{more}

The references would lead nowhere and be shown as findings. Undo brings everything back.</source>
   <translation>{listed}{more}

Les renvois ne mèneraient nulle part et apparaîtraient comme constatations. L’annulation rétablit tout.</translation>
  </message>
  <message>
   <source>{many:,} or more</source>
   <translation>{many:,} ou plus</translation>
  </message>
  <message>
   <source>{many} quotation marks or apostrophes stand in {places}; elsewhere they are {other}.</source>
   <translation>{many}, des guillemets ou apostrophes figurent dans {places} ; ailleurs ils sont {other}.</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} activities</source>
   <translation>
    <numerusform>{n:,} activité</numerusform>
    <numerusform>{n:,} activités</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} activities deleted. {key} brings them back.</source>
   <translation>
    <numerusform>{n:,} activité supprimée. {key} la rétablit.</numerusform>
    <numerusform>{n:,} activités supprimées. {key} les rétablit.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} as they are here</source>
   <translation>
    <numerusform>{n:,} telle qu’ici</numerusform>
    <numerusform>{n:,} telles qu’ici</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} blocks</source>
   <translation>
    <numerusform>{n:,} bloc</numerusform>
    <numerusform>{n:,} blocs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changed</source>
   <translation>
    <numerusform>{n:,} modifiée</numerusform>
    <numerusform>{n:,} modifiées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changed here and there</source>
   <translation>
    <numerusform>{n:,} modifiée ici et là-bas</numerusform>
    <numerusform>{n:,} modifiées ici et là-bas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changes</source>
   <translation>
    <numerusform>{n:,} modification</numerusform>
    <numerusform>{n:,} modifications</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changes by {author}</source>
   <translation>
    <numerusform>{n:,} modification par {author}</numerusform>
    <numerusform>{n:,} modifications par {author}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changes read from the damaged file</source>
   <translation>
    <numerusform>{n:,} modification lue du fichier endommagé</numerusform>
    <numerusform>{n:,} modifications lues du fichier endommagé</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} comments of the document: not part of the paper; they stand among what found no place.</source>
   <translation>
    <numerusform>{n:,} commentaire du document, qui ne fait pas partie du texte : il se trouve parmi ce qui n’a pas trouvé de place.</numerusform>
    <numerusform>{n:,} commentaires du document, qui ne font pas partie du texte : ils se trouvent parmi ce qui n’a pas trouvé de place.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} comments were not pasted.</source>
   <translation>
    <numerusform>{n:,} commentaire n’a pas été collé.</numerusform>
    <numerusform>{n:,} commentaires n’ont pas été collés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} control characters were left out.</source>
   <translation>
    <numerusform>{n:,} caractère de contrôle a été laissé de côté.</numerusform>
    <numerusform>{n:,} caractères de contrôle ont été laissés de côté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} countries</source>
   <translation>
    <numerusform>{n:,} pays</numerusform>
    <numerusform>{n:,} pays</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} deleted here</source>
   <translation>
    <numerusform>{n:,} supprimée ici</numerusform>
    <numerusform>{n:,} supprimées ici</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} embedded files not read.</source>
   <translation>
    <numerusform>{n:,} fichier incorporé n’a pas été lu.</numerusform>
    <numerusform>{n:,} fichiers incorporés n’ont pas été lus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} footnotes</source>
   <translation>
    <numerusform>{n:,} note</numerusform>
    <numerusform>{n:,} notes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} formulas read as plain words; please compare.</source>
   <translation>
    <numerusform>{n:,} formule lue comme du texte simple ; veuillez comparer.</numerusform>
    <numerusform>{n:,} formules lues comme du texte simple ; veuillez comparer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} found</source>
   <translation>
    <numerusform>{n:,} trouvée</numerusform>
    <numerusform>{n:,} trouvées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} found; the first {most} are listed</source>
   <translation>
    <numerusform>{n:,} trouvée ; les {most} premières sont affichées</numerusform>
    <numerusform>{n:,} trouvées ; les {most} premières sont affichées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} lines of headers and footers left out, as pages here have their own.</source>
   <translation>
    <numerusform>{n:,} ligne d’en-tête ou de pied de page laissée de côté, car les pages ont ici les leurs.</numerusform>
    <numerusform>{n:,} lignes d’en-tête ou de pied de page laissées de côté, car les pages ont ici les leurs.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} mechanisms</source>
   <translation>
    <numerusform>{n:,} mécanisme</numerusform>
    <numerusform>{n:,} mécanismes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} new</source>
   <translation>
    <numerusform>{n:,} nouvelle</numerusform>
    <numerusform>{n:,} nouvelles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} of {count:,} rows get no day from it.</source>
   <translation>
    <numerusform>{n:,} ligne sur {count:,} n’en reçoit pas de jour.</numerusform>
    <numerusform>{n:,} lignes sur {count:,} n’en reçoivent pas de jour.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pairs look like one event</source>
   <translation>
    <numerusform>{n:,} paire semble être une seule manifestation</numerusform>
    <numerusform>{n:,} paires semblent être une seule manifestation</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} paragraphs</source>
   <translation>
    <numerusform>{n:,} paragraphe</numerusform>
    <numerusform>{n:,} paragraphes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} parts</source>
   <translation>
    <numerusform>{n:,} participation</numerusform>
    <numerusform>{n:,} participations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pictures left out.</source>
   <translation>
    <numerusform>{n:,} image laissée de côté.</numerusform>
    <numerusform>{n:,} images laissées de côté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pictures were left out.</source>
   <translation>
    <numerusform>{n:,} image a été laissée de côté.</numerusform>
    <numerusform>{n:,} images ont été laissées de côté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pieces of hidden text were not pasted.</source>
   <translation>
    <numerusform>{n:,} morceau de texte masqué n’a pas été collé.</numerusform>
    <numerusform>{n:,} morceaux de texte masqué n’ont pas été collés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} places</source>
   <translation>
    <numerusform>{n:,} endroit</numerusform>
    <numerusform>{n:,} endroits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} places, {ticked:,} ticked.</source>
   <translation>
    <numerusform>{n:,} endroit, {ticked:,} coché.</numerusform>
    <numerusform>{n:,} endroits, {ticked:,} cochés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} points for decision, with their references</source>
   <translation>
    <numerusform>{n:,} point appelant une décision, avec sa référence</numerusform>
    <numerusform>{n:,} points appelant une décision, avec leurs références</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} proposals · {scored:,} scored</source>
   <translation>
    <numerusform>{n:,} proposition · notées : {scored:,}</numerusform>
    <numerusform>{n:,} propositions · notées : {scored:,}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} questions</source>
   <translation>
    <numerusform>{n:,} question</numerusform>
    <numerusform>{n:,} questions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} questions are to decide.</source>
   <translation>
    <numerusform>{n:,} question est à trancher.</numerusform>
    <numerusform>{n:,} questions sont à trancher.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} questions open since copies were brought together</source>
   <translation>
    <numerusform>{n:,} question en suspens depuis la réunion de copies</numerusform>
    <numerusform>{n:,} questions en suspens depuis la réunion de copies</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} rows</source>
   <translation>
    <numerusform>{n:,} ligne</numerusform>
    <numerusform>{n:,} lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} rows are more than a sheet can bring back. Send fewer out at a time.</source>
   <translation>
    <numerusform>{n:,} ligne est plus qu’une feuille ne peut rapporter. Envoyez-en moins à la fois.</numerusform>
    <numerusform>{n:,} lignes sont plus qu’une feuille ne peut rapporter. Envoyez-en moins à la fois.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} stretches deleted in tracked changes: not taken into the paper; they stand among what found no place.</source>
   <translation>
    <numerusform>{n:,} passage supprimé en suivi des modifications : il n’a pas été repris et se trouve parmi ce qui n’a pas trouvé de place.</numerusform>
    <numerusform>{n:,} passages supprimés en suivi des modifications : ils n’ont pas été repris et se trouvent parmi ce qui n’a pas trouvé de place.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} stretches inserted in tracked changes: taken as if accepted.</source>
   <translation>
    <numerusform>{n:,} passage inséré en suivi des modifications : repris comme s’il était accepté.</numerusform>
    <numerusform>{n:,} passages insérés en suivi des modifications : repris comme s’ils étaient acceptés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} stretches of hidden text: they were not taken into the paper and stand among what found no place.</source>
   <translation>
    <numerusform>{n:,} passage de texte masqué : il n’a pas été repris et se trouve parmi ce qui n’a pas trouvé de place.</numerusform>
    <numerusform>{n:,} passages de texte masqué : ils n’ont pas été repris et se trouvent parmi ce qui n’a pas trouvé de place.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} stretches within fields that show nothing: they stand among what found no place.</source>
   <translation>
    <numerusform>{n:,} passage dans un champ qui ne montre rien : il se trouve parmi ce qui n’a pas trouvé de place.</numerusform>
    <numerusform>{n:,} passages dans des champs qui ne montrent rien : ils se trouvent parmi ce qui n’a pas trouvé de place.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} tables with merged cells: the cells were parted.</source>
   <translation>
    <numerusform>{n:,} tableau à cellules fusionnées : les cellules ont été séparées.</numerusform>
    <numerusform>{n:,} tableaux à cellules fusionnées : les cellules ont été séparées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} take part</source>
   <translation>
    <numerusform>{n:,} participe</numerusform>
    <numerusform>{n:,} participent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} text boxes with words: they stand among what found no place.</source>
   <translation>
    <numerusform>{n:,} zone de texte : ses mots se trouvent parmi ce qui n’a pas trouvé de place.</numerusform>
    <numerusform>{n:,} zones de texte : leurs mots se trouvent parmi ce qui n’a pas trouvé de place.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} tracked deletions were not pasted.</source>
   <translation>
    <numerusform>{n:,} suppression suivie n’a pas été collée.</numerusform>
    <numerusform>{n:,} suppressions suivies n’ont pas été collées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} unchanged passages</source>
   <translation>
    <numerusform>{n:,} passage inchangé</numerusform>
    <numerusform>{n:,} passages inchangés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} words</source>
   <translation>
    <numerusform>{n:,} mot</numerusform>
    <numerusform>{n:,} mots</numerusform>
   </translation>
  </message>
  <message>
   <source>{named} (line {lines:,})</source>
   <translation>{named} (ligne {lines:,})</translation>
  </message>
  <message>
   <source>{named}, but the code of the committee is {code}</source>
   <translation>{named}, mais le code de la commission est {code}</translation>
  </message>
  <message>
   <source>{named}. You can both work: changes are brought together.</source>
   <translation>{named}. Vous pouvez travailler tous les deux : les modifications seront réunies.</translation>
  </message>
  <message>
   <source>{names} … and {number} more</source>
   <translation>{names} … et {number} de plus</translation>
  </message>
  <message>
   <source>{name} (new)</source>
   <translation>{name} (nouveau)</translation>
  </message>
  <message numerus="yes">
   <source>{name} ({n} papers)</source>
   <translation>
    <numerusform>{name} ({n} document)</numerusform>
    <numerusform>{name} ({n} documents)</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} bears no fingerprint of ours, or was changed with another program since.</source>
   <translation>{name} ne porte pas d’empreinte de nous, ou a été modifié avec un autre programme depuis.</translation>
  </message>
  <message>
   <source>{name} can be imported once a working file is open.</source>
   <translation>{name} peut être importé dès qu’un fichier de travail est ouvert.</translation>
  </message>
  <message>
   <source>{name} cannot be read at {where}: {detail}. Nothing was stored; the open file is untouched.</source>
   <translation>{name} ne peut pas être lu à {where} : {detail}. Rien n’a été stocké ; le fichier ouvert n’est pas touché.</translation>
  </message>
  <message>
   <source>{name} cannot be read: {detail}. Nothing was stored; the open file is untouched.</source>
   <translation>{name} ne peut pas être lu : {detail}. Rien n’a été stocké ; le fichier ouvert n’est pas touché.</translation>
  </message>
  <message>
   <source>{name} could not be brought up to date</source>
   <translation>{name} n’a pas pu être mis à jour</translation>
  </message>
  <message>
   <source>{name} had been changed by somebody else in the meantime.</source>
   <translation>{name} avait été modifié entre-temps par quelqu’un d’autre.</translation>
  </message>
  <message>
   <source>{name} had been changed elsewhere while work of yours was not yet in it.</source>
   <translation>{name} avait été modifié ailleurs alors que du travail à vous ne s’y trouvait pas encore.</translation>
  </message>
  <message>
   <source>{name} has no heads over its columns.</source>
   <translation>{name} : pas d’en-têtes au-dessus des colonnes.</translation>
  </message>
  <message>
   <source>{name} has no rows.</source>
   <translation>{name} : pas de lignes.</translation>
  </message>
  <message>
   <source>{name} has no title.</source>
   <translation>{name} : pas de titre.</translation>
  </message>
  <message>
   <source>{name} has {count} heads over {widest} columns.</source>
   <translation>{name} a {count} en-têtes pour {widest} colonnes.</translation>
  </message>
  <message>
   <source>{name} holds nothing new: all of it is in this file.</source>
   <translation>{name} n’apporte rien de nouveau : tout est déjà dans ce fichier.</translation>
  </message>
  <message>
   <source>{name} in {language}</source>
   <translation>{name} en {language}</translation>
  </message>
  <message>
   <source>{name} is called more than once, the second time in {where}.</source>
   <translation>{name} est appelée plus d’une fois, la deuxième dans {where}.</translation>
  </message>
  <message>
   <source>{name} is damaged.</source>
   <translation>{name} est endommagé.</translation>
  </message>
  <message>
   <source>{name} is saved, but no backup of it could be made on this computer: {why}. Make room there, then try again.</source>
   <translation>{name} est enregistré, mais aucune copie de sauvegarde n’a pu en être faite sur cet ordinateur : {why}. Faites-y de la place, puis réessayez.</translation>
  </message>
  <message>
   <source>{name} is there already; choose another name.</source>
   <translation>{name} existe déjà ; choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{name} tools</source>
   <translation>Outils : {name}</translation>
  </message>
  <message>
   <source>{name} was damaged. You see what could be saved of it; the damaged file was kept as {kept}.</source>
   <translation>{name} était endommagé. Vous voyez ce qui a pu en être sauvé ; le fichier endommagé a été conservé sous {kept}.</translation>
  </message>
  <message>
   <source>{name}, such as 19.10.2004; empty leaves this end open</source>
   <translation>{name}, par exemple 19.10.2004 ; vide, ce côté reste ouvert</translation>
  </message>
  <message>
   <source>{name}: a named version, an edition, or when the paper was worked on or saved</source>
   <translation>{name} : une version nommée, une édition, ou le moment où l’on a travaillé au document ou l’a enregistré</translation>
  </message>
  <message>
   <source>{name}: nothing new.</source>
   <translation>{name} : rien de nouveau.</translation>
  </message>
  <message>
   <source>{name}: show all {count}</source>
   <translation>{name} : tout afficher ({count})</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name} : {value}</translation>
  </message>
  <message>
   <source>{number:,} of {count:,}</source>
   <translation>{number:,} sur {count:,}</translation>
  </message>
  <message>
   <source>{number} in all.</source>
   <translation>{number} en tout.</translation>
  </message>
  <message>
   <source>{number}. stands here a second time; it was left in the words.</source>
   <translation>« {number}. » figure ici une deuxième fois ; il a été laissé dans le texte.</translation>
  </message>
  <message numerus="yes">
   <source>{n} activities</source>
   <translation>
    <numerusform>{n} activité</numerusform>
    <numerusform>{n} activités</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} activities for the register</source>
   <translation>
    <numerusform>{n} activité pour le registre</numerusform>
    <numerusform>{n} activités pour le registre</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} comments on this paper are still open.</source>
   <translation>
    <numerusform>{n} commentaire sur ce document est encore ouvert.</numerusform>
    <numerusform>{n} commentaires sur ce document sont encore ouverts.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} countries: {names}. {activities}</source>
   <translation>
    <numerusform>{n} pays : {names}. {activities}</numerusform>
    <numerusform>{n} pays : {names}. {activities}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} criteria without points</source>
   <translation>
    <numerusform>{n} critère sans points</numerusform>
    <numerusform>{n} critères sans points</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days ago</source>
   <translation>
    <numerusform>il y a {n} jour</numerusform>
    <numerusform>il y a {n} jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} empty cells</source>
   <translation>
    <numerusform>{n} cellule vide</numerusform>
    <numerusform>{n} cellules vides</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries</source>
   <translation>
    <numerusform>{n} élément</numerusform>
    <numerusform>{n} éléments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} errors stand in this paper.</source>
   <translation>
    <numerusform>Ce document contient {n} erreur.</numerusform>
    <numerusform>Ce document contient {n} erreurs.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings</source>
   <translation>
    <numerusform>{n} constatation</numerusform>
    <numerusform>{n} constatations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings. Choose one to go to its place.</source>
   <translation>
    <numerusform>{n} constatation. Choisissez-la pour aller à sa place.</numerusform>
    <numerusform>{n} constatations. Choisissez-en une pour aller à sa place.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} footnotes</source>
   <translation>
    <numerusform>{n} note de bas de page</numerusform>
    <numerusform>{n} notes de bas de page</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} headings</source>
   <translation>
    <numerusform>{n} titre</numerusform>
    <numerusform>{n} titres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} hours ago</source>
   <translation>
    <numerusform>il y a {n} heure</numerusform>
    <numerusform>il y a {n} heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept; an earlier state can be brought back</source>
   <translation>
    <numerusform>{n} conservée ; un état antérieur peut être rétabli</numerusform>
    <numerusform>{n} conservées ; un état antérieur peut être rétabli</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines of {where} found no place, the first of them line {line}.</source>
   <translation>
    <numerusform>{n} ligne de {where} n’a pas trouvé de place : ligne {line}.</numerusform>
    <numerusform>{n} lignes de {where} n’ont pas trouvé de place, la première étant la ligne {line}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} live references</source>
   <translation>
    <numerusform>{n} renvoi vivant</numerusform>
    <numerusform>{n} renvois vivants</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} merge questions</source>
   <translation>
    <numerusform>{n} question de la réunion de copies</numerusform>
    <numerusform>{n} questions de la réunion de copies</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes ago</source>
   <translation>
    <numerusform>il y a {n} minute</numerusform>
    <numerusform>il y a {n} minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} notes</source>
   <translation>
    <numerusform>{n} note</numerusform>
    <numerusform>{n} notes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} numbered paragraphs were found within longer lines; please compare where they begin and end.</source>
   <translation>
    <numerusform>{n} paragraphe numéroté a été trouvé dans une ligne plus longue ; veuillez comparer où il commence et finit.</numerusform>
    <numerusform>{n} paragraphes numérotés ont été trouvés dans des lignes plus longues ; veuillez comparer où ils commencent et finissent.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} sur {all}</translation>
  </message>
  <message numerus="yes">
   <source>{n} open comments</source>
   <translation>
    <numerusform>{n} commentaire ouvert</numerusform>
    <numerusform>{n} commentaires ouverts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} other passages refer</source>
   <translation>
    <numerusform>{n} autre passage renvoie</numerusform>
    <numerusform>{n} autres passages renvoient</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pages</source>
   <translation>
    <numerusform>{n} page</numerusform>
    <numerusform>{n} pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} paragraphs</source>
   <translation>
    <numerusform>{n} paragraphe</numerusform>
    <numerusform>{n} paragraphes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} passages have changed since {symbol}. Issue the draft, or undo the changes first.</source>
   <translation>
    <numerusform>{n} passage a changé depuis {symbol}. Publiez le projet, ou annulez d’abord ce changement.</numerusform>
    <numerusform>{n} passages ont changé depuis {symbol}. Publiez le projet, ou annulez d’abord ces changements.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} places</source>
   <translation>
    <numerusform>{n} endroit</numerusform>
    <numerusform>{n} endroits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points for decision</source>
   <translation>
    <numerusform>{n} point appelant une décision</numerusform>
    <numerusform>{n} points appelant une décision</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points · {open_ones} open</source>
   <translation>
    <numerusform>{n} point · {open_ones} en suspens</numerusform>
    <numerusform>{n} points · {open_ones} en suspens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} questions are open in {where}.</source>
   <translation>
    <numerusform>{n} question est en suspens dans {where}.</numerusform>
    <numerusform>{n} questions sont en suspens dans {where}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} references</source>
   <translation>
    <numerusform>{n} renvoi</numerusform>
    <numerusform>{n} renvois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows in the appendix</source>
   <translation>
    <numerusform>{n} ligne dans l’annexe</numerusform>
    <numerusform>{n} lignes dans l’annexe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sub-items</source>
   <translation>
    <numerusform>{n} alinéa</numerusform>
    <numerusform>{n} alinéas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} take part</source>
   <translation>
    <numerusform>{n} participe</numerusform>
    <numerusform>{n} participent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tasks</source>
   <translation>
    <numerusform>{n} tâche</numerusform>
    <numerusform>{n} tâches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} versions</source>
   <translation>
    <numerusform>{n} version</numerusform>
    <numerusform>{n} versions</numerusform>
   </translation>
  </message>
  <message>
   <source>{open} open</source>
   <translation>{open} ouverts</translation>
  </message>
  <message>
   <source>{open} open, {settled} resolved</source>
   <translation>{open} ouverts, {settled} résolus</translation>
  </message>
  <message>
   <source>{outcome}: {words}</source>
   <translation>{outcome} : {words}</translation>
  </message>
  <message>
   <source>{paper} (appendix {position})</source>
   <translation>{paper} (annexe {position})</translation>
  </message>
  <message numerus="yes">
   <source>{paper} cannot be exported as final: {n} questions are open since copies were brought together. Nothing was written. Decide under Review &gt; Questions, or export a marked draft.</source>
   <translation>
    <numerusform>{paper} ne peut pas être exporté comme définitif : {n} question est en suspens depuis la réunion de copies. Rien n’a été écrit. Tranchez sous Révision &gt; Questions, ou exportez un projet marqué comme tel.</numerusform>
    <numerusform>{paper} ne peut pas être exporté comme définitif : {n} questions sont en suspens depuis la réunion de copies. Rien n’a été écrit. Tranchez sous Révision &gt; Questions, ou exportez un projet marqué comme tel.</numerusform>
   </translation>
  </message>
  <message>
   <source>{parent} – not there now</source>
   <translation>{parent} – absent pour l’instant</translation>
  </message>
  <message>
   <source>{parties} in {mechanisms} · {parts}</source>
   <translation>{parties} à {mechanisms} · {parts}</translation>
  </message>
  <message>
   <source>{parts} and {last}</source>
   <translation>{parts} et {last}</translation>
  </message>
  <message>
   <source>{path} is not there now</source>
   <translation>{path} n’est pas là pour l’instant</translation>
  </message>
  <message numerus="yes">
   <source>{places} and {n} more</source>
   <translation>
    <numerusform>{places} et {n} autre</numerusform>
    <numerusform>{places} et {n} autres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{places} speak of a “{words}”,</source>
   <translation>
    <numerusform>{places} parle d’une « {words} »,</numerusform>
    <numerusform>{places} parlent d’une « {words} »,</numerusform>
   </translation>
  </message>
  <message>
   <source>{place} (line {line:,})</source>
   <translation>{place} (ligne {line:,})</translation>
  </message>
  <message>
   <source>{place} (“{said}”) ends on {day}, after the date of the paper, {day2}.</source>
   <translation>{place} (« {said} ») finit le {day}, après la date du document, le {day2}.</translation>
  </message>
  <message>
   <source>{place} begins as row {number} does: “{short}”.</source>
   <translation>{place} commence comme la ligne {number} : « {short} ».</translation>
  </message>
  <message>
   <source>{place} does not have the same figures in {lead} and {said}: {odd}.</source>
   <translation>{place} n’a pas les mêmes chiffres en {lead} et en {said} : {odd}.</translation>
  </message>
  <message>
   <source>{place} end after the date of the paper, {day}.</source>
   <translation>{place} finissent après la date du document, le {day}.</translation>
  </message>
  <message>
   <source>{place} has nothing under it.</source>
   <translation>{place} : il n’y a rien en dessous.</translation>
  </message>
  <message>
   <source>{place} has {cells}: {names}.</source>
   <translation>{place} : {cells} ({names}).</translation>
  </message>
  <message>
   <source>{place} has {count} in {said}, but {count2} in {lead}, or not the same ones.</source>
   <translation>{place} a {count} en {said}, mais {count2} en {lead}, ou pas les mêmes.</translation>
  </message>
  <message>
   <source>{place} of {symbol}</source>
   <translation>{place} de {symbol}</translation>
  </message>
  <message>
   <source>{place}, paragraph {paragraph}</source>
   <translation>{place}, paragraphe {paragraph}</translation>
  </message>
  <message>
   <source>{printed}: a draft, as it stood at {moment} UTC.</source>
   <translation>{printed} : un projet, tel qu’il était à {moment} UTC.</translation>
  </message>
  <message>
   <source>{printed}: a draft, just as it stands now.</source>
   <translation>{printed} : un projet, exactement tel qu’il est maintenant.</translation>
  </message>
  <message>
   <source>{printed}: issued on {day} by {author}.</source>
   <translation>{printed} : publié le {day} par {author}.</translation>
  </message>
  <message>
   <source>{printed}: issued on {day}.</source>
   <translation>{printed} : publié le {day}.</translation>
  </message>
  <message>
   <source>{said} Is {begins}-{number} meant?</source>
   <translation>{said} S’agit-il de {begins}-{number} ?</translation>
  </message>
  <message>
   <source>{said}, on this computer</source>
   <translation>{said}, sur cet ordinateur</translation>
  </message>
  <message>
   <source>{said}, on {device}</source>
   <translation>{said}, sur {device}</translation>
  </message>
  <message>
   <source>{said}. Enter goes to the list, and from there to the row.</source>
   <translation>{said}. Entrée mène à la liste, et de là à la ligne.</translation>
  </message>
  <message>
   <source>{several} in {symbol}</source>
   <translation>{several} dans {symbol}</translation>
  </message>
  <message>
   <source>{shown} of {said} shown</source>
   <translation>{shown} sur {said} affichés</translation>
  </message>
  <message>
   <source>{shown} shown. Enter goes there.</source>
   <translation>{shown} affichés. Entrée y mène.</translation>
  </message>
  <message>
   <source>{stem} ({count}).gbwp</source>
   <translation>{stem} ({count}).gbwp</translation>
  </message>
  <message>
   <source>{stem} changes.xlsx</source>
   <translation>{stem} modifications.xlsx</translation>
  </message>
  <message>
   <source>{stem} copy</source>
   <translation>{stem} copie</translation>
  </message>
  <message>
   <source>{step} …</source>
   <translation>{step} …</translation>
  </message>
  <message>
   <source>{symbol} compared.pdf</source>
   <translation>{symbol} comparé.pdf</translation>
  </message>
  <message>
   <source>{symbol} corrects {other}; open the draft there.</source>
   <translation>{symbol} corrige {other} ; ouvrez le projet là-bas.</translation>
  </message>
  <message>
   <source>{symbol} is open.</source>
   <translation>{symbol} est ouvert.</translation>
  </message>
  <message>
   <source>{symbol} was issued already.</source>
   <translation>{symbol} a déjà été publié.</translation>
  </message>
  <message>
   <source>{symbol} was issued before. Issue the corrigendum or addendum drawn up for it, or open a revision.</source>
   <translation>{symbol} a été publié auparavant. Publiez le corrigendum ou l’addendum établi pour lui, ou ouvrez une révision.</translation>
  </message>
  <message>
   <source>{symbol} was issued by {author}.</source>
   <translation>{symbol} a été publié par {author}.</translation>
  </message>
  <message>
   <source>{symbol} was issued on {day} by {author}.</source>
   <translation>{symbol} a été publié le {day} par {author}.</translation>
  </message>
  <message>
   <source>{symbol} was issued on {day}.</source>
   <translation>{symbol} a été publié le {day}.</translation>
  </message>
  <message>
   <source>{symbol} was issued.</source>
   <translation>{symbol} a été publié.</translation>
  </message>
  <message>
   <source>{symbol}, issued {day} by {author}, fingerprint {print}</source>
   <translation>{symbol}, publié le {day} par {author}, empreinte {print}</translation>
  </message>
  <message>
   <source>{symbol}, issued {day}{author}, fingerprint {print}</source>
   <translation>{symbol}, publié {day}{author}, empreinte {print}</translation>
  </message>
  <message>
   <source>{symbol}, paragraph {paragraph}</source>
   <translation>{symbol}, paragraphe {paragraph}</translation>
  </message>
  <message>
   <source>{symbol}: {chosen} compared with {chosen2}</source>
   <translation>{symbol} : {chosen} comparé à {chosen2}</translation>
  </message>
  <message>
   <source>{tip} (Ctrl+Page Down and Ctrl+Page Up turn on and back)</source>
   <translation>{tip} (Ctrl+Page suivante et Ctrl+Page précédente passent de l’une à l’autre)</translation>
  </message>
  <message>
   <source>{title}
On the shortlist</source>
   <translation>{title}
Sur la liste restreinte</translation>
  </message>
  <message>
   <source>{title}: words to look for</source>
   <translation>{title} : mots à chercher</translation>
  </message>
  <message>
   <source>{told} Undo brings it back.</source>
   <translation>{told} « Annuler » le rétablit.</translation>
  </message>
  <message>
   <source>{verb} {step}</source>
   <translation>{verb} : {step}</translation>
  </message>
  <message>
   <source>{waiting} to confirm</source>
   <translation>{waiting} à confirmer</translation>
  </message>
  <message>
   <source>{what} added</source>
   <translation>{what} : ajout</translation>
  </message>
  <message>
   <source>{what} changed</source>
   <translation>{what} : modification</translation>
  </message>
  <message>
   <source>{what} deleted</source>
   <translation>{what} : suppression</translation>
  </message>
  <message>
   <source>{what} is too long: {length:,} {unit} where {limit:,} is the limit. Nothing was stored. Please divide it.</source>
   <translation>{what} est trop long : {length:,} {unit} alors que la limite est {limit:,}. Rien n’a été stocké. Veuillez le diviser.</translation>
  </message>
  <message>
   <source>{what} was written as {target}</source>
   <translation>{what} a été écrite sous {target}</translation>
  </message>
  <message>
   <source>{what}: {step}</source>
   <translation>{what} : {step}</translation>
  </message>
  <message>
   <source>{when} to {until}</source>
   <translation>du {when} au {until}</translation>
  </message>
  <message>
   <source>{where} asks for a decision (“{short}”) but is {how}, so the line for decision leaves it out.</source>
   <translation>{where} demande une décision (« {short} ») mais est {how} ; la ligne de décision l’omet donc.</translation>
  </message>
  <message>
   <source>{where} does not end with a full stop: “… {tail}”.</source>
   <translation>{where} ne se termine pas par un point : « … {tail} ».</translation>
  </message>
  <message>
   <source>{where} ends with a colon, but no list follows.</source>
   <translation>{where} se termine par un deux-points, mais aucune liste ne suit.</translation>
  </message>
  <message>
   <source>{where} has a blank before a full stop or comma.</source>
   <translation>{where} a un blanc devant un point ou une virgule.</translation>
  </message>
  <message>
   <source>{where} has a blank inside a word: “{group}”.</source>
   <translation>{where} a un blanc à l’intérieur d’un mot : « {group} ».</translation>
  </message>
  <message>
   <source>{where} has no words.</source>
   <translation>{where} : aucun texte.</translation>
  </message>
  <message>
   <source>{where} has the mark of a note that is gone; nothing is printed for it.</source>
   <translation>{where} porte l’appel d’une note qui n’existe plus ; rien n’est imprimé à sa place.</translation>
  </message>
  <message>
   <source>{where} has the word “{word}” twice in a row.</source>
   <translation>{where} a deux fois de suite le mot « {word} ».</translation>
  </message>
  <message>
   <source>{where} has {unmatched} that has no counterpart.</source>
   <translation>{where} a {unmatched} sans pendant.</translation>
  </message>
  <message>
   <source>{where} holds no table that could be read.</source>
   <translation>{where} ne contient aucun tableau lisible.</translation>
  </message>
  <message numerus="yes">
   <source>{where} holds no table; its {n} paragraphs were taken as they stand.</source>
   <translation>
    <numerusform>{where} ne contient pas de tableau ; {n} paragraphe a été repris tel quel.</numerusform>
    <numerusform>{where} ne contient pas de tableau ; {n} paragraphes ont été repris tels quels.</numerusform>
   </translation>
  </message>
  <message>
   <source>{where} in {language}</source>
   <translation>{where} en {language}</translation>
  </message>
  <message>
   <source>{where} invites to discuss, but is named in the line for decision.</source>
   <translation>{where} invite à discuter, mais est cité dans la ligne de décision.</translation>
  </message>
  <message>
   <source>{where} is not finished: “{said}”.</source>
   <translation>{where} n’est pas terminé : « {said} ».</translation>
  </message>
  <message>
   <source>{where} refers to itself.</source>
   <translation>{where} renvoie à soi-même.</translation>
  </message>
  <message>
   <source>{where} refers to paragraphs {begins}-{ends}, but {ends} opens {section}, while {begins} stands in {first_section}.</source>
   <translation>{where} renvoie aux paragraphes {begins}-{ends}, mais le {ends} ouvre {section}, tandis que le {begins} se trouve dans {first_section}.</translation>
  </message>
  <message>
   <source>{where} refers to paragraphs {begins}-{ends}, but {ends} stands in {section}, while {begins} stands in {first_section}.</source>
   <translation>{where} renvoie aux paragraphes {begins}-{ends}, mais le {ends} se trouve dans {section}, tandis que le {begins} se trouve dans {first_section}.</translation>
  </message>
  <message>
   <source>{where} refers to something that is no longer in the paper, “{around}”: lead the reference elsewhere or take it out.</source>
   <translation>{where} renvoie à quelque chose qui n’est plus dans le document, « {around} » : menez le renvoi ailleurs ou retirez-le.</translation>
  </message>
  <message>
   <source>{where} refers to {name}, which has no number of its own: {prints}.</source>
   <translation>{where} renvoie à {name}, qui n’a pas de numéro propre : {prints}.</translation>
  </message>
  <message>
   <source>{where} refers to {printed}, a range that ends before it begins.</source>
   <translation>{where} renvoie à {printed}, une série qui se termine avant de commencer.</translation>
  </message>
  <message>
   <source>{where} says “{said}” in plain words: if this paper is meant, make it a live reference, so that it follows when paragraphs move.</source>
   <translation>{where} dit « {said} » en toutes lettres : s’il s’agit de ce document, faites-en un renvoi vivant, pour qu’il suive quand les paragraphes bougent.</translation>
  </message>
  <message>
   <source>{where} speaks of “{group}” of this paper, which has no such number.</source>
   <translation>{where} parle de « {group} » de ce document, qui n’a pas ce numéro.</translation>
  </message>
  <message>
   <source>{where} tells of {printed} as past, but the paper is dated {day}.</source>
   <translation>{where} parle de {printed} au passé, mais le document est daté du {day}.</translation>
  </message>
  <message>
   <source>{where} – resolved</source>
   <translation>{where} – résolu</translation>
  </message>
  <message>
   <source>{where}, on “{passage}”</source>
   <translation>{where}, sur « {passage} »</translation>
  </message>
  <message>
   <source>{where}, resolved</source>
   <translation>{where}, résolu</translation>
  </message>
  <message>
   <source>{why}

All your work is kept on this computer, and is there again when you open the file here.</source>
   <translation>{why}

Tout votre travail est conservé sur cet ordinateur et sera de nouveau là quand vous ouvrirez le fichier ici.</translation>
  </message>
  <message>
   <source>{words}, kept</source>
   <translation>{words}, gardé</translation>
  </message>
  <message>
   <source>{year}, no month</source>
   <translation>{year}, sans mois</translation>
  </message>
  <message>
   <source>– not in the file –</source>
   <translation>– absent du fichier –</translation>
  </message>
  <message>
   <source>– not recognised –</source>
   <translation>– non reconnu –</translation>
  </message>
  <message>
   <source>“ ” in English, « » in French and Spanish, for straight ones</source>
   <translation>“ ” en anglais, « » en français et en espagnol, à la place des droits</translation>
  </message>
  <message>
   <source>“{head}” ({letter}) may be meant instead.</source>
   <translation>« {head} » ({letter}) est peut-être la bonne.</translation>
  </message>
  <message>
   <source>“{name}” is forgotten; Ctrl+Z brings the name back.</source>
   <translation>« {name} » est oublié ; Ctrl+Z rétablit le nom.</translation>
  </message>
  <message>
   <source>“{said}” in {where} is written “{other}” in {where2}.</source>
   <translation>« {said} » dans {where} s’écrit « {other} » dans {where2}.</translation>
  </message>
  <message>
   <source>“{said}” is no file, and no fingerprint: that has {shortest} to 64 digits and letters a to f.</source>
   <translation>« {said} » n’est ni un fichier ni une empreinte : celle-ci a de {shortest} à 64 chiffres et lettres de a à f.</translation>
  </message>
  <message>
   <source>“{seldom}” in {places} is spelled “{often}” in {there}.</source>
   <translation>« {seldom} » dans {places} s’écrit « {often} » dans {there}.</translation>
  </message>
  <message>
   <source>“{text}” in {place} and the days beside it differ; the days are taken.</source>
   <translation>« {text} » en {place} et les jours à côté diffèrent ; les jours sont retenus.</translation>
  </message>
  <message>
   <source>“{text}” in {place} comes after the last day.</source>
   <translation>« {text} » en {place} vient après le dernier jour.</translation>
  </message>
  <message>
   <source>“{text}” in {place} is a last day without a first one.</source>
   <translation>« {text} » en {place} est un dernier jour sans premier jour.</translation>
  </message>
  <message>
   <source>“{text}” in {place} is no id of this program.</source>
   <translation>« {text} » en {place} n’est pas un identifiant de ce programme.</translation>
  </message>
  <message>
   <source>“{text}” in {place} is none of day, month, season, year and none.</source>
   <translation>« {text} » en {place} n’est ni jour, ni mois, ni saison, ni année, ni néant.</translation>
  </message>
  <message>
   <source>“{text}” in {place} is none of global, regional and national.</source>
   <translation>« {text} » en {place} n’est ni mondial, ni régional, ni national.</translation>
  </message>
  <message>
   <source>“{text}” in {place} is none of planned, held and cancelled.</source>
   <translation>« {text} » en {place} n’est ni prévu, ni tenu, ni annulé.</translation>
  </message>
  <message>
   <source>“{text}” in {place} is not understood as a day.</source>
   <translation>« {text} » en {place} n’est pas compris comme un jour.</translation>
  </message>
  <message>
   <source>“{text}” in {place} is of {year}; most rows are of {usual} or thereabouts.</source>
   <translation>« {text} » en {place} est de {year} ; la plupart des lignes sont de {usual} environ.</translation>
  </message>
  <message>
   <source>“{text}” in {place} names no days that are known; it stays as printed.</source>
   <translation>« {text} » en {place} n’indique aucun jour connu ; le texte reste tel qu’imprimé.</translation>
  </message>
  <message>
   <source>“{text}” in {place} stands in another row too; this row is taken for a new activity.</source>
   <translation>« {text} » en {place} figure aussi dans une autre ligne ; cette ligne est prise pour une nouvelle activité.</translation>
  </message>
  <message>
   <source>“{text}” is no whole number from 0 to 10.</source>
   <translation>« {text} » n’est pas un nombre entier de 0 à 10.</translation>
  </message>
  <message>
   <source>“{text}” is not a day; write it as 19.10.2004.</source>
   <translation>« {text} » n’est pas un jour ; écrivez-le comme 19.10.2004.</translation>
  </message>
  <message>
   <source>“{text}” is not understood as a date.</source>
   <translation>« {text} » n’est pas compris comme une date.</translation>
  </message>
  <message>
   <source>“{text}” is set in bold and was taken for a heading.</source>
   <translation>« {text} » est en gras et a été pris pour un titre.</translation>
  </message>
  <message>
   <source>“{text}” looks like a word that was broken at the end of a line.</source>
   <translation>« {text} » ressemble à un mot coupé en fin de ligne.</translation>
  </message>
  <message>
   <source>“{text}” looks like the mark of a footnote, but there is no text for it; it was left in the words.</source>
   <translation>« {text} » ressemble à un appel de note, mais il n’y a pas de texte pour lui ; il a été laissé dans le texte.</translation>
  </message>
  <message>
   <source>“{text}” may be to another document; it was left as plain words.</source>
   <translation>« {text} » renvoie peut-être à un autre document ; laissé en texte simple.</translation>
  </message>
  <message>
   <source>“{text}” points at a paragraph that is not in the input; it was left as plain words.</source>
   <translation>« {text} » renvoie à un paragraphe qui ne figure pas dans ce qui a été reçu ; laissé en texte simple.</translation>
  </message>
  <message>
   <source>“{value}” is not a day; write it as 19.10.2004.</source>
   <translation>« {value} » n’est pas un jour ; écrivez-le comme 19.10.2004.</translation>
  </message>
  <message>
   <source>… and {number:,} more rows</source>
   <translation>… et {number:,} lignes de plus</translation>
  </message>
  <message>
   <source>… and {number:,} more.</source>
   <translation>… et {number:,} de plus.</translation>
  </message>
  <message numerus="yes">
   <source>… and {n} more</source>
   <translation>
    <numerusform>… et {n} autre</numerusform>
    <numerusform>… et {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <source>{backups} kept; an earlier state can be brought back</source>
   <translation type="vanished">{backups} conservées ; un état antérieur peut être rétabli</translation>
  </message>
  <message>
   <source>The register is empty. Add activities to it, or import them (Ctrl+I).</source>
   <translation type="vanished">Le registre est vide. Ajoutez-y des activités ou importez-les (Ctrl+I).</translation>
  </message>
  <message>
   <source>There is no mechanism yet. Add one in the list, such as a policy dialogue or the forum.</source>
   <translation type="vanished">Il n’y a pas encore de mécanisme. Ajoutez-en un dans la liste, par exemple un dialogue sur les politiques ou le forum.</translation>
  </message>
  <message>
   <source>Aug.</source>
   <translation type="vanished">août</translation>
  </message>
  <message>
   <source>Dec.</source>
   <translation type="vanished">déc.</translation>
  </message>
  <message>
   <source>Feb.</source>
   <translation type="vanished">févr.</translation>
  </message>
  <message>
   <source>Jan.</source>
   <translation type="vanished">janv.</translation>
  </message>
  <message>
   <source>Nov.</source>
   <translation type="vanished">nov.</translation>
  </message>
  <message>
   <source>Oct.</source>
   <translation type="vanished">oct.</translation>
  </message>
  <message>
   <source>Sept.</source>
   <translation type="vanished">sept.</translation>
  </message>
  <message>
   <source>Only what was issued can be corrected; this paper is still a draft.</source>
   <translation type="vanished">Seul ce qui a été publié peut être corrigé ; ce document est encore un projet.</translation>
  </message>
  <message>
   <source>an action of {day}</source>
   <translation type="vanished">une action du {day}</translation>
  </message>
  <message>
   <source>done {done:%d.%m.%Y}</source>
   <translation type="vanished">fait {done:%d.%m.%Y}</translation>
  </message>
  <message>
   <source>due {due:%d.%m.%Y}</source>
   <translation type="vanished">échéance {due:%d.%m.%Y}</translation>
  </message>
  <message>
   <source>the backup of {saved:%Y-%m-%d %H:%M}</source>
   <translation type="vanished">la copie de sauvegarde du {saved:%Y-%m-%d %H:%M}</translation>
  </message>
  <message>
   <source>{author} has it open on {machine} since {since:%H:%M, %d.%m.}</source>
   <translation type="vanished">{author} l’a ouvert sur {machine} depuis {since:%H:%M, %d.%m.}</translation>
  </message>
  <message>
   <source>“ ” in English, « » in French and Spanish, for straight ones</source>
   <translation type="vanished">“ ” en anglais, « » en français et en espagnol, à la place des droits</translation>
  </message>
  <message>
   <source> ({waiting} of {actions} open)</source>
   <translation type="vanished"> ({waiting} sur {actions} en cours)</translation>
  </message>
  <message>
   <source> – resolved</source>
   <translation type="vanished"> – résolu</translation>
  </message>
  <message>
   <source> … and {number} more</source>
   <translation type="vanished"> … et {number} de plus</translation>
  </message>
  <message>
   <source>, known by its month alone</source>
   <translation type="vanished">, connu par son mois seulement</translation>
  </message>
  <message>
   <source>, late</source>
   <translation type="vanished">, en retard</translation>
  </message>
  <message>
   <source>, on this computer</source>
   <translation type="vanished">, sur cet ordinateur</translation>
  </message>
  <message>
   <source>, on {device}</source>
   <translation type="vanished">, sur {device}</translation>
  </message>
  <message>
   <source>, on “{passage}”</source>
   <translation type="vanished">, sur « {passage} »</translation>
  </message>
  <message>
   <source>, resolved</source>
   <translation type="vanished">, résolu</translation>
  </message>
  <message>
   <source>, {settled} resolved</source>
   <translation type="vanished">, {settled} résolus</translation>
  </message>
  <message>
   <source>A&amp;ctions{count}{also} …</source>
   <translation type="vanished">Ac&amp;tions{count}{also} …</translation>
  </message>
  <message>
   <source>{open} open{more}</source>
   <translation type="vanished">{open} ouverts{more}</translation>
  </message>
  <message>
   <source>By involvement</source>
   <translation type="vanished">Par participation</translation>
  </message>
  <message>
   <source>By month</source>
   <translation type="vanished">Par mois</translation>
  </message>
  <message>
   <source> Places without a box hold a living number or an address that would be lost.</source>
   <translation type="vanished"> Les endroits sans case portent un chiffre vivant ou une adresse qui serait perdue.</translation>
  </message>
  <message>
   <source> Rows that come from the register are found in the whole file.</source>
   <translation type="vanished"> Les lignes qui viennent du registre se trouvent dans tout le fichier.</translation>
  </message>
  <message>
   <source> The last session was the {last}.</source>
   <translation type="vanished"> La dernière session était la {last}.</translation>
  </message>
  <message>
   <source> to </source>
   <translation type="vanished"> au </translation>
  </message>
  <message>
   <source>, and {number:,} more</source>
   <translation type="vanished">, et {number:,} de plus</translation>
  </message>
  <message>
   <source>, {late} late</source>
   <translation type="vanished">, {late} en retard</translation>
  </message>
  <message>
   <source>A section and an appendix are drafted from the activities of the register that ended in this period. They are yours to edit, and one undo takes them out again.{last}</source>
   <translation type="vanished">Une section et une annexe sont rédigées à partir des activités du registre qui se sont achevées pendant cette période. Elles sont à vous, et une seule annulation les retire.{last}</translation>
  </message>
  <message>
   <source>Not taken: “{text}” is nothing for “{column}” in row {row:,}{rest}.</source>
   <translation type="vanished">Non repris : « {text} » ne convient pas à « {column} » dans la ligne {row:,}{rest}.</translation>
  </message>
  <message>
   <source>{activities} activities in {countries} countries</source>
   <translation type="vanished">{activities} activités dans {countries} pays</translation>
  </message>
  <message>
   <source>{count} proposals · {scored} scored</source>
   <translation type="vanished">{count} propositions · {scored} notées</translation>
  </message>
  <message>
   <source>{count} take part in {count2} mechanisms · {count3} parts</source>
   <translation type="vanished">{count} participent à {count2} mécanismes · {count3} participations</translation>
  </message>
  <message>
   <source>{done} of {count} done{also}. Space ticks a line, typing changes a cell.</source>
   <translation type="vanished">{done} sur {count} faits{also}. Espace coche une ligne, la frappe modifie une cellule.</translation>
  </message>
  <message>
   <source>{missing} criteria without points</source>
   <translation type="vanished">{missing} critères sans points</translation>
  </message>
  <message>
   <source>an action</source>
   <translation type="vanished">une action</translation>
  </message>
  <message>
   <source>This {0.kind} is no longer in the file. Nothing was changed; undo may bring it back.</source>
   <translation type="vanished">Cet élément ({0.kind}) n’est plus dans le fichier. Rien n’a été modifié ; l’annulation le rétablira peut-être.</translation>
  </message>
  <message>
   <source>Nothing {what} the paper yet. Make the changes there; they are listed here then.</source>
   <translation type="vanished">Rien {what} le document pour l’instant. Faites les changements là-bas ; ils sont alors énumérés ici.</translation>
  </message>
  <message>
   <source>{symbol}, para. {numbers}</source>
   <translation type="vanished">{symbol}, paragr. {numbers}</translation>
  </message>
  <message>
   <source>Filter, such as country:poland</source>
   <translation type="vanished">Filtrer, par exemple country:poland</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation type="vanished">Portée</translation>
  </message>
 </context>
</TS>
