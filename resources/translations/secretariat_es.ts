<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Secretariat</name>
  <message>
   <source>
… and {number} more</source>
   <translation>
… y {number} más</translation>
  </message>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>&amp;About Secretariat</source>
   <translation>&amp;Acerca de Secretariat</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Añadir</translation>
  </message>
  <message>
   <source>&amp;Add agenda item</source>
   <translation>&amp;Añadir punto del orden del día</translation>
  </message>
  <message>
   <source>&amp;Add below</source>
   <translation>&amp;Añadir debajo</translation>
  </message>
  <message>
   <source>&amp;Add session</source>
   <translation>&amp;Añadir reunión</translation>
  </message>
  <message>
   <source>&amp;Add to my dictionary</source>
   <translation>&amp;Añadir a mi diccionario</translation>
  </message>
  <message>
   <source>&amp;Add …</source>
   <translation>&amp;Añadir …</translation>
  </message>
  <message>
   <source>&amp;Addendum</source>
   <translation>&amp;Addendum</translation>
  </message>
  <message>
   <source>&amp;Adopt and lock</source>
   <translation>&amp;Adoptar y bloquear</translation>
  </message>
  <message>
   <source>&amp;Adopted text …</source>
   <translation>Texto a&amp;doptado …</translation>
  </message>
  <message>
   <source>&amp;Agenda</source>
   <translation>&amp;Orden del día</translation>
  </message>
  <message>
   <source>&amp;Apostrophes</source>
   <translation>&amp;Apóstrofos</translation>
  </message>
  <message>
   <source>&amp;Appendix ({count})</source>
   <translation>&amp;Anexo ({count})</translation>
  </message>
  <message>
   <source>&amp;Appraisal</source>
   <translation>&amp;Evaluación</translation>
  </message>
  <message>
   <source>&amp;As drawn up</source>
   <translation>Como se &amp;redactó</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Atrás</translation>
  </message>
  <message>
   <source>&amp;bis</source>
   <translation>&amp;bis</translation>
  </message>
  <message>
   <source>&amp;Blank</source>
   <translation>&amp;Vacío</translation>
  </message>
  <message>
   <source>&amp;Blanks that keep together</source>
   <translation>&amp;Espacios que no se separan</translation>
  </message>
  <message>
   <source>&amp;Bold</source>
   <translation>&amp;Negrita</translation>
  </message>
  <message>
   <source>&amp;Bring together</source>
   <translation>&amp;Reunir</translation>
  </message>
  <message>
   <source>&amp;Bring together …</source>
   <translation>&amp;Reunir …</translation>
  </message>
  <message>
   <source>&amp;Browse …</source>
   <translation>&amp;Examinar …</translation>
  </message>
  <message>
   <source>&amp;Buttons and fields</source>
   <translation>&amp;Botones y campos</translation>
  </message>
  <message>
   <source>&amp;Calendar</source>
   <translation>&amp;Calendario</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>&amp;Cancelar</translation>
  </message>
  <message numerus="yes">
   <source>&amp;Change {n:,} activities</source>
   <translation>
    <numerusform>&amp;Cambiar {n:,} actividad</numerusform>
    <numerusform>&amp;Cambiar {n:,} actividades</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Change …</source>
   <translation>&amp;Cambiar …</translation>
  </message>
  <message>
   <source>&amp;Check</source>
   <translation>&amp;Comprobar</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Elegir</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Cerrar</translation>
  </message>
  <message>
   <source>&amp;Close the program</source>
   <translation>&amp;Cerrar el programa</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Colores</translation>
  </message>
  <message>
   <source>&amp;Columns</source>
   <translation>&amp;Columnas</translation>
  </message>
  <message>
   <source>&amp;Comment</source>
   <translation>C&amp;omentario</translation>
  </message>
  <message>
   <source>&amp;Committee</source>
   <translation>C&amp;omisión</translation>
  </message>
  <message>
   <source>&amp;Compare with the draft …</source>
   <translation>&amp;Comparar con el proyecto …</translation>
  </message>
  <message>
   <source>&amp;Compare …</source>
   <translation>&amp;Comparar …</translation>
  </message>
  <message>
   <source>&amp;Continuation</source>
   <translation>C&amp;ontinuación</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>&amp;Correct while typing</source>
   <translation>Corregir al &amp;escribir</translation>
  </message>
  <message>
   <source>&amp;Corrigendum</source>
   <translation>&amp;Corrigendum</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>O&amp;scuro</translation>
  </message>
  <message>
   <source>&amp;Dashes</source>
   <translation>&amp;Rayas</translation>
  </message>
  <message>
   <source>&amp;Date of issue</source>
   <translation>&amp;Fecha de publicación</translation>
  </message>
  <message>
   <source>&amp;Decide …</source>
   <translation>&amp;Decidir …</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Eliminar</translation>
  </message>
  <message>
   <source>&amp;Delete a view</source>
   <translation>&amp;Eliminar una vista</translation>
  </message>
  <message>
   <source>&amp;Delete activity</source>
   <translation>E&amp;liminar actividad</translation>
  </message>
  <message>
   <source>&amp;Delete row</source>
   <translation>Eliminar &amp;fila</translation>
  </message>
  <message>
   <source>&amp;Details</source>
   <translation>&amp;Detalles</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>&amp;Hecho</translation>
  </message>
  <message>
   <source>&amp;Doubts ({count})</source>
   <translation>&amp;Dudas ({count})</translation>
  </message>
  <message>
   <source>&amp;Draft the section</source>
   <translation>&amp;Redactar la sección</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Edición</translation>
  </message>
  <message>
   <source>&amp;Edit …</source>
   <translation>&amp;Editar …</translation>
  </message>
  <message>
   <source>&amp;End the tour</source>
   <translation>&amp;Terminar el recorrido</translation>
  </message>
  <message>
   <source>&amp;English</source>
   <translation>&amp;Inglés</translation>
  </message>
  <message>
   <source>&amp;Everything</source>
   <translation>&amp;Todo</translation>
  </message>
  <message>
   <source>&amp;Excel</source>
   <translation>&amp;Excel</translation>
  </message>
  <message>
   <source>&amp;Export all the same</source>
   <translation>&amp;Exportar de todos modos</translation>
  </message>
  <message>
   <source>&amp;Export paper and appendix</source>
   <translation>Exportar documento &amp;y anexo</translation>
  </message>
  <message>
   <source>&amp;Export the PDF</source>
   <translation>&amp;Exportar el PDF</translation>
  </message>
  <message>
   <source>&amp;Export …</source>
   <translation>&amp;Exportar …</translation>
  </message>
  <message>
   <source>&amp;Exports</source>
   <translation>&amp;Exportaciones</translation>
  </message>
  <message>
   <source>&amp;Field</source>
   <translation>&amp;Campo</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>&amp;Files</source>
   <translation>&amp;Archivos</translation>
  </message>
  <message>
   <source>&amp;Fill down</source>
   <translation>&amp;Rellenar hacia abajo</translation>
  </message>
  <message>
   <source>&amp;Find</source>
   <translation>&amp;Buscar</translation>
  </message>
  <message>
   <source>&amp;Find …</source>
   <translation>&amp;Buscar …</translation>
  </message>
  <message>
   <source>&amp;Findings</source>
   <translation>O&amp;bservaciones</translation>
  </message>
  <message>
   <source>&amp;Follow-up table</source>
   <translation>&amp;Cuadro de seguimiento</translation>
  </message>
  <message>
   <source>&amp;Footnote</source>
   <translation>&amp;Nota al pie</translation>
  </message>
  <message>
   <source>&amp;Forum</source>
   <translation>&amp;Foro</translation>
  </message>
  <message>
   <source>&amp;Français</source>
   <translation>&amp;Français</translation>
  </message>
  <message>
   <source>&amp;French</source>
   <translation>&amp;Francés</translation>
  </message>
  <message>
   <source>&amp;From</source>
   <translation>&amp;Desde</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Seguir</translation>
  </message>
  <message>
   <source>&amp;Go there</source>
   <translation>&amp;Ir allí</translation>
  </message>
  <message>
   <source>&amp;Go to paragraph</source>
   <translation>&amp;Ir al párrafo</translation>
  </message>
  <message>
   <source>&amp;Go to paragraph …</source>
   <translation>&amp;Ir al párrafo …</translation>
  </message>
  <message>
   <source>&amp;Go to the first paper</source>
   <translation>&amp;Ir al primer documento</translation>
  </message>
  <message>
   <source>&amp;Hand out a copy …</source>
   <translation>Entregar una co&amp;pia …</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Ay&amp;uda</translation>
  </message>
  <message>
   <source>&amp;High contrast</source>
   <translation>&amp;Alto contraste</translation>
  </message>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Historial</translation>
  </message>
  <message>
   <source>&amp;Hyphenate words</source>
   <translation>&amp;Partir palabras</translation>
  </message>
  <message>
   <source>&amp;Import</source>
   <translation>&amp;Importar</translation>
  </message>
  <message>
   <source>&amp;Import a paper …</source>
   <translation>I&amp;mportar un documento …</translation>
  </message>
  <message>
   <source>&amp;Import …</source>
   <translation>&amp;Importar …</translation>
  </message>
  <message>
   <source>&amp;Insert</source>
   <translation>&amp;Insertar</translation>
  </message>
  <message>
   <source>&amp;Institutional support</source>
   <translation>Apoyo &amp;institucional</translation>
  </message>
  <message>
   <source>&amp;Into the folder</source>
   <translation>En la &amp;carpeta</translation>
  </message>
  <message>
   <source>&amp;Issue</source>
   <translation>&amp;Publicar</translation>
  </message>
  <message>
   <source>&amp;Issue …</source>
   <translation>P&amp;ublicar …</translation>
  </message>
  <message>
   <source>&amp;Italic</source>
   <translation>&amp;Cursiva</translation>
  </message>
  <message>
   <source>&amp;Items that come back</source>
   <translation>&amp;Puntos que se repiten</translation>
  </message>
  <message>
   <source>&amp;Keep</source>
   <translation>&amp;Conservar</translation>
  </message>
  <message>
   <source>&amp;Keep both</source>
   <translation>&amp;Conservar ambas</translation>
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation>&amp;Teclado</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Idioma</translation>
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation>Texto más &amp;grande</translation>
  </message>
  <message>
   <source>&amp;Later</source>
   <translation>&amp;Más tarde</translation>
  </message>
  <message>
   <source>&amp;Lead</source>
   <translation>A ca&amp;rgo</translation>
  </message>
  <message>
   <source>&amp;Leave it</source>
   <translation>&amp;Dejarlo así</translation>
  </message>
  <message>
   <source>&amp;Left out ({count})</source>
   <translation>&amp;Omitido ({count})</translation>
  </message>
  <message>
   <source>&amp;Less indented</source>
   <translation>M&amp;enos sangría</translation>
  </message>
  <message>
   <source>&amp;Life of the recommendation</source>
   <translation>&amp;Recorrido de la recomendación</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Claro</translation>
  </message>
  <message>
   <source>&amp;Link</source>
   <translation>&amp;Vincular</translation>
  </message>
  <message>
   <source>&amp;Lock the correction</source>
   <translation>&amp;Bloquear la corrección</translation>
  </message>
  <message>
   <source>&amp;Look</source>
   <translation>As&amp;pecto</translation>
  </message>
  <message>
   <source>&amp;Look at them</source>
   <translation>&amp;Examinarlos</translation>
  </message>
  <message>
   <source>&amp;Machine</source>
   <translation>&amp;Máquina</translation>
  </message>
  <message>
   <source>&amp;Make the chosen names one</source>
   <translation>&amp;Unir los nombres elegidos en uno</translation>
  </message>
  <message>
   <source>&amp;Make the file</source>
   <translation>&amp;Crear el archivo</translation>
  </message>
  <message>
   <source>&amp;Make the sample …</source>
   <translation>Hacer el e&amp;jemplo …</translation>
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation>&amp;Manual</translation>
  </message>
  <message>
   <source>&amp;Merge into one</source>
   <translation>&amp;Fusionar en una</translation>
  </message>
  <message>
   <source>&amp;Month</source>
   <translation>&amp;Mes</translation>
  </message>
  <message>
   <source>&amp;More indented</source>
   <translation>&amp;Más sangría</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <source>&amp;Name of the view</source>
   <translation>&amp;Nombre de la vista</translation>
  </message>
  <message>
   <source>&amp;Name this version</source>
   <translation>&amp;Nombrar esta versión</translation>
  </message>
  <message>
   <source>&amp;Name, or Name (capacity)</source>
   <translation>&amp;Nombre, o Nombre (calidad)</translation>
  </message>
  <message>
   <source>&amp;National follow-up</source>
   <translation>Seguimiento &amp;nacional</translation>
  </message>
  <message>
   <source>&amp;Navigator</source>
   <translation>&amp;Navegador</translation>
  </message>
  <message>
   <source>&amp;Neither</source>
   <translation>&amp;Ninguna de las dos</translation>
  </message>
  <message>
   <source>&amp;New paper</source>
   <translation>&amp;Nuevo documento</translation>
  </message>
  <message>
   <source>&amp;New value</source>
   <translation>&amp;Nuevo valor</translation>
  </message>
  <message>
   <source>&amp;New working file</source>
   <translation>&amp;Nuevo archivo de trabajo</translation>
  </message>
  <message>
   <source>&amp;New …</source>
   <translation>&amp;Nuevo …</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Siguiente</translation>
  </message>
  <message>
   <source>&amp;Next change</source>
   <translation>Cambio &amp;siguiente</translation>
  </message>
  <message>
   <source>&amp;Next comment</source>
   <translation>Comentario si&amp;guiente</translation>
  </message>
  <message>
   <source>&amp;No, thank you</source>
   <translation>&amp;No, gracias</translation>
  </message>
  <message>
   <source>&amp;Notes</source>
   <translation>&amp;Notas</translation>
  </message>
  <message>
   <source>&amp;Numbers to Excel</source>
   <translation>&amp;Cifras a Excel</translation>
  </message>
  <message>
   <source>&amp;Office</source>
   <translation>&amp;Oficina</translation>
  </message>
  <message>
   <source>&amp;OK</source>
   <translation>&amp;Aceptar</translation>
  </message>
  <message>
   <source>&amp;Open a working file</source>
   <translation>&amp;Abrir un archivo de trabajo</translation>
  </message>
  <message>
   <source>&amp;Open it instead</source>
   <translation>&amp;Abrirla en su lugar</translation>
  </message>
  <message>
   <source>&amp;Open the draft</source>
   <translation>&amp;Abrir el proyecto</translation>
  </message>
  <message>
   <source>&amp;Open what is left</source>
   <translation>&amp;Abrir lo que queda</translation>
  </message>
  <message>
   <source>&amp;Open …</source>
   <translation>&amp;Abrir …</translation>
  </message>
  <message>
   <source>&amp;Order</source>
   <translation>O&amp;rden</translation>
  </message>
  <message>
   <source>&amp;Outcome</source>
   <translation>&amp;Resultado</translation>
  </message>
  <message>
   <source>&amp;Outline</source>
   <translation>&amp;Esquema</translation>
  </message>
  <message>
   <source>&amp;Paper</source>
   <translation>&amp;Documento</translation>
  </message>
  <message>
   <source>&amp;Paragraph</source>
   <translation>&amp;Párrafo</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Pegar</translation>
  </message>
  <message>
   <source>&amp;Path or address</source>
   <translation>&amp;Ruta o dirección</translation>
  </message>
  <message>
   <source>&amp;PDF</source>
   <translation>&amp;PDF</translation>
  </message>
  <message>
   <source>&amp;Person</source>
   <translation>&amp;Persona</translation>
  </message>
  <message>
   <source>&amp;Pictures as PDF</source>
   <translation>&amp;Imágenes como PDF</translation>
  </message>
  <message>
   <source>&amp;Place</source>
   <translation>&amp;Lugar</translation>
  </message>
  <message>
   <source>&amp;Previous change</source>
   <translation>Cambio &amp;anterior</translation>
  </message>
  <message>
   <source>&amp;Previous comment</source>
   <translation>Comentario &amp;anterior</translation>
  </message>
  <message>
   <source>&amp;Print …</source>
   <translation>I&amp;mprimir …</translation>
  </message>
  <message>
   <source>&amp;Question</source>
   <translation>&amp;Pregunta</translation>
  </message>
  <message>
   <source>&amp;Questions into a paper …</source>
   <translation>Preguntas a &amp;un documento …</translation>
  </message>
  <message>
   <source>&amp;Questions …</source>
   <translation>&amp;Cuestiones …</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>&amp;Quotation marks</source>
   <translation>&amp;Comillas</translation>
  </message>
  <message>
   <source>&amp;Ranking of proposals</source>
   <translation>&amp;Clasificación de propuestas</translation>
  </message>
  <message>
   <source>&amp;Reason for the correction</source>
   <translation>&amp;Motivo de la corrección</translation>
  </message>
  <message>
   <source>&amp;Recognised</source>
   <translation>&amp;Reconocido</translation>
  </message>
  <message>
   <source>&amp;Recommendation</source>
   <translation>&amp;Recomendación</translation>
  </message>
  <message>
   <source>&amp;Record of decisions</source>
   <translation>Acta de &amp;decisiones</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <source>&amp;Reference …</source>
   <translation>&amp;Referencia …</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Quitar</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>Cambiar no&amp;mbre</translation>
  </message>
  <message>
   <source>&amp;Replace</source>
   <translation>&amp;Reemplazar</translation>
  </message>
  <message>
   <source>&amp;Replace {ticked:,}</source>
   <translation>&amp;Reemplazar {ticked:,}</translation>
  </message>
  <message>
   <source>&amp;Responsible</source>
   <translation>&amp;Responsable</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Restaurar</translation>
  </message>
  <message>
   <source>&amp;Restore this as a new version</source>
   <translation>&amp;Recuperar esto como versión nueva</translation>
  </message>
  <message>
   <source>&amp;Restore …</source>
   <translation>&amp;Restaurar …</translation>
  </message>
  <message>
   <source>&amp;Retry</source>
   <translation>&amp;Reintentar</translation>
  </message>
  <message>
   <source>&amp;Review</source>
   <translation>&amp;Revisar</translation>
  </message>
  <message>
   <source>&amp;Revision</source>
   <translation>&amp;Revisión</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Guardar</translation>
  </message>
  <message>
   <source>&amp;Save now</source>
   <translation>&amp;Guardar ahora</translation>
  </message>
  <message>
   <source>&amp;Save this view …</source>
   <translation>&amp;Guardar esta vista …</translation>
  </message>
  <message>
   <source>&amp;Save …</source>
   <translation>&amp;Guardar …</translation>
  </message>
  <message>
   <source>&amp;Search everywhere …</source>
   <translation>B&amp;uscar en todas partes …</translation>
  </message>
  <message>
   <source>&amp;Send</source>
   <translation>&amp;Enviar</translation>
  </message>
  <message>
   <source>&amp;Send rows out as a sheet …</source>
   <translation>En&amp;viar filas como hoja …</translation>
  </message>
  <message>
   <source>&amp;Session</source>
   <translation>Reu&amp;nión</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>Texto más pe&amp;queño</translation>
  </message>
  <message>
   <source>&amp;Spanish</source>
   <translation>E&amp;spañol</translation>
  </message>
  <message>
   <source>&amp;Start next session from this one …</source>
   <translation>Co&amp;menzar la reunión siguiente a partir de esta …</translation>
  </message>
  <message>
   <source>&amp;Start the session</source>
   <translation>&amp;Comenzar la reunión</translation>
  </message>
  <message>
   <source>&amp;Status</source>
   <translation>E&amp;stado</translation>
  </message>
  <message>
   <source>&amp;Stay</source>
   <translation>&amp;Quedarse</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Detener</translation>
  </message>
  <message>
   <source>&amp;Style</source>
   <translation>&amp;Estilo</translation>
  </message>
  <message>
   <source>&amp;Symbol</source>
   <translation>&amp;Signatura</translation>
  </message>
  <message>
   <source>&amp;Table</source>
   <translation>&amp;Tabla</translation>
  </message>
  <message>
   <source>&amp;Take all shown</source>
   <translation>&amp;Tomar todo lo mostrado</translation>
  </message>
  <message>
   <source>&amp;Text</source>
   <translation>&amp;Texto</translation>
  </message>
  <message>
   <source>&amp;Text size</source>
   <translation>&amp;Tamaño del texto</translation>
  </message>
  <message>
   <source>&amp;Three dots</source>
   <translation>&amp;Tres puntos</translation>
  </message>
  <message>
   <source>&amp;Timeline</source>
   <translation>Crono&amp;logía</translation>
  </message>
  <message>
   <source>&amp;Title</source>
   <translation>&amp;Título</translation>
  </message>
  <message>
   <source>&amp;To</source>
   <translation>&amp;Hasta</translation>
  </message>
  <message>
   <source>&amp;Tour</source>
   <translation>&amp;Recorrido</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Reintentar</translation>
  </message>
  <message>
   <source>&amp;Unchanged passages too</source>
   <translation>También los pasajes &amp;sin cambios</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>&amp;Unlink</source>
   <translation>&amp;Desvincular</translation>
  </message>
  <message>
   <source>&amp;Until</source>
   <translation>&amp;Hasta</translation>
  </message>
  <message>
   <source>&amp;Use these words</source>
   <translation>&amp;Usar estas palabras</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>&amp;Where</source>
   <translation>&amp;Dónde</translation>
  </message>
  <message>
   <source>&amp;Where it goes</source>
   <translation>&amp;Adónde va</translation>
  </message>
  <message>
   <source>&amp;Who changed what …</source>
   <translation>&amp;Quién cambió qué …</translation>
  </message>
  <message>
   <source>&amp;Word</source>
   <translation>&amp;Word</translation>
  </message>
  <message>
   <source>&amp;Work item</source>
   <translation>Actividad del pro&amp;grama</translation>
  </message>
  <message>
   <source>&amp;Write as PDF</source>
   <translation>Escribir como &amp;PDF</translation>
  </message>
  <message>
   <source>&amp;Writing</source>
   <translation>Es&amp;critura</translation>
  </message>
  <message>
   <source>&amp;Year</source>
   <translation>&amp;Año</translation>
  </message>
  <message>
   <source>&amp;Year of dates that do not name one</source>
   <translation>&amp;Año de las fechas que no indican ninguno</translation>
  </message>
  <message>
   <source>&amp;You</source>
   <translation>&amp;Usted</translation>
  </message>
  <message>
   <source>(heading without words)</source>
   <translation>(título sin texto)</translation>
  </message>
  <message>
   <source>(no words yet)</source>
   <translation>(todavía sin texto)</translation>
  </message>
  <message>
   <source>(nobody named)</source>
   <translation>(nadie nombrado)</translation>
  </message>
  <message>
   <source>(none)</source>
   <translation>(ninguna)</translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(nada)</translation>
  </message>
  <message>
   <source>1 {month} {year}</source>
   <translation>1 de {month} de {year}</translation>
  </message>
  <message>
   <source>10 costs next to nothing, time of staff included</source>
   <translation>10 no cuesta casi nada, incluido el tiempo del personal</translation>
  </message>
  <message>
   <source>12, 12(a), II, note 3, A1</source>
   <translation>12, 12(a), II, nota 3, A1</translation>
  </message>
  <message>
   <source>19-20 October 2004</source>
   <translation>19-20 de octubre de 2004</translation>
  </message>
  <message>
   <source>888 of 888</source>
   <translation>888 de 888</translation>
  </message>
  <message>
   <source>; </source>
   <translation>; </translation>
  </message>
  <message>
   <source>[note {number}]</source>
   <translation>[nota {number}]</translation>
  </message>
  <message>
   <source>[note]</source>
   <translation>[nota]</translation>
  </message>
  <message>
   <source>[ref.]</source>
   <translation>[ref.]</translation>
  </message>
  <message>
   <source>[reference]</source>
   <translation>[referencia]</translation>
  </message>
  <message>
   <source>A &amp;document it cites …</source>
   <translation>Un &amp;documento que cita …</translation>
  </message>
  <message>
   <source>A &amp;paragraph it rests on …</source>
   <translation>Un &amp;párrafo en que se apoya …</translation>
  </message>
  <message>
   <source>A &amp;paragraph …</source>
   <translation>Un &amp;párrafo …</translation>
  </message>
  <message>
   <source>A &amp;work item it leads to …</source>
   <translation>Una actividad del pro&amp;grama a la que lleva …</translation>
  </message>
  <message>
   <source>A .gbwp file from this computer, a stick or a share.</source>
   <translation>Un archivo .gbwp de este ordenador, una memoria o un recurso compartido.</translation>
  </message>
  <message>
   <source>a cell holds {count:,} characters, more than {limit:,}</source>
   <translation>una celda contiene {count:,} caracteres, más de {limit:,}</translation>
  </message>
  <message>
   <source>a cell is longer than {count:,} characters</source>
   <translation>una celda tiene más de {count:,} caracteres</translation>
  </message>
  <message>
   <source>a change it records cannot be true</source>
   <translation>un cambio que registra no puede ser cierto</translation>
  </message>
  <message>
   <source>a change it records descends from what is not there, or from something else</source>
   <translation>un cambio que registra procede de algo que no existe, o de otra cosa</translation>
  </message>
  <message>
   <source>a change it records is not what it was</source>
   <translation>un cambio que registra no es lo que era</translation>
  </message>
  <message>
   <source>a closing bracket</source>
   <translation>un paréntesis de cierre</translation>
  </message>
  <message>
   <source>A colleague’s copy may hold what is missing: bring it together with this one.</source>
   <translation>La copia de un colega quizá contenga lo que falta: reúnala con esta.</translation>
  </message>
  <message>
   <source>a comment</source>
   <translation>un comentario</translation>
  </message>
  <message>
   <source>A comment needs a few words.</source>
   <translation>Un comentario necesita unas palabras.</translation>
  </message>
  <message>
   <source>a comment on {place}</source>
   <translation>un comentario sobre: {place}</translation>
  </message>
  <message>
   <source>a confirmed translation</source>
   <translation>una traducción confirmada</translation>
  </message>
  <message>
   <source>A copy to be read</source>
   <translation>Una copia para leer</translation>
  </message>
  <message>
   <source>A copy to work in</source>
   <translation>Una copia para trabajar</translation>
  </message>
  <message>
   <source>A copy to work in is brought back with “Bring together”. A copy to read opens everywhere, but cannot be changed.</source>
   <translation>Una copia para trabajar se devuelve con «Reunir». Una copia para leer se abre en todas partes, pero no puede modificarse.</translation>
  </message>
  <message>
   <source>A copy was saved as {target}</source>
   <translation>Se guardó una copia como {target}</translation>
  </message>
  <message>
   <source>a correction</source>
   <translation>una corrección</translation>
  </message>
  <message>
   <source>a criterion of the ranking</source>
   <translation>un criterio de la clasificación</translation>
  </message>
  <message>
   <source>A curved apostrophe for a straight one</source>
   <translation>Un apóstrofo curvo en lugar de uno recto</translation>
  </message>
  <message>
   <source>A dash for two hyphens, or for one between blanks</source>
   <translation>Una raya por dos guiones, o por uno entre espacios</translation>
  </message>
  <message>
   <source>A day, such as 19.10.2004</source>
   <translation>Un día, por ejemplo 19.10.2004</translation>
  </message>
  <message>
   <source>A draft is open for {symbol} already; issue it first, or close it.</source>
   <translation>Ya hay un proyecto abierto para {symbol}; publíquelo primero, o ciérrelo.</translation>
  </message>
  <message>
   <source>A figure stands in the words as a mark and is counted each time anew; cancelled activities do not count.</source>
   <translation>Una cifra figura en el texto como una marca y se cuenta de nuevo cada vez; las actividades canceladas no cuentan.</translation>
  </message>
  <message>
   <source>A figure stands in the words of a heading, a paragraph or an item.</source>
   <translation>Una cifra va en las palabras de un título, un párrafo o un apartado.</translation>
  </message>
  <message>
   <source>a file stands where its folder should be</source>
   <translation>hay un archivo donde debería estar su carpeta</translation>
  </message>
  <message>
   <source>A finished session to look around in</source>
   <translation>Una reunión terminada para explorar</translation>
  </message>
  <message>
   <source>A finished session to look around in. Your files are not touched.</source>
   <translation>Una reunión terminada para explorar. Sus archivos no se tocan.</translation>
  </message>
  <message>
   <source>a footnote</source>
   <translation>una nota</translation>
  </message>
  <message>
   <source>A footnote hangs on the words of a heading, a paragraph or an item.</source>
   <translation>Una nota al pie se une a las palabras de un título, un párrafo o un apartado.</translation>
  </message>
  <message>
   <source>a heading</source>
   <translation>un título</translation>
  </message>
  <message>
   <source>A history from elsewhere cannot be true ({0.detail}). Nothing was taken over; your work is safe.</source>
   <translation>Un historial de otro lugar no puede ser cierto ({0.detail}). Nada se incorporó; su trabajo está a salvo.</translation>
  </message>
  <message>
   <source>a link</source>
   <translation>un vínculo</translation>
  </message>
  <message>
   <source>A living reference: its number follows the paragraph it leads to.</source>
   <translation>Una referencia viva: su número sigue al párrafo al que lleva.</translation>
  </message>
  <message>
   <source>a named version</source>
   <translation>una versión con nombre</translation>
  </message>
  <message>
   <source>A new item on the last session's agenda</source>
   <translation>Un nuevo punto en el orden del día de la última reunión</translation>
  </message>
  <message>
   <source>a note that is gone</source>
   <translation>una nota que ya no está</translation>
  </message>
  <message>
   <source>a note that is never called</source>
   <translation>una nota que nunca se llama</translation>
  </message>
  <message>
   <source>A numbered paragraph becomes one in its paper: put the caret into it and press {time}. It then stands here, with its outcome, owner and due date.</source>
   <translation>Un párrafo numerado se convierte en uno en su documento: ponga el cursor en él y pulse {time}. Entonces consta aquí, con su resultado, responsable y plazo.</translation>
  </message>
  <message>
   <source>A p&amp;oint for decision or discussion …</source>
   <translation>Un p&amp;unto para decisión o discusión …</translation>
  </message>
  <message>
   <source>A p&amp;oint for decision …</source>
   <translation>Un p&amp;unto que requiere decisión …</translation>
  </message>
  <message>
   <source>A p&amp;oint it leads to …</source>
   <translation>Un p&amp;unto al que lleva …</translation>
  </message>
  <message>
   <source>a paper</source>
   <translation>un documento</translation>
  </message>
  <message>
   <source>a paper is read from a Word document (.docx) or plain text (.txt)</source>
   <translation>un documento se lee de un documento de Word (.docx) o de un texto sin formato (.txt)</translation>
  </message>
  <message>
   <source>A paper needs its symbol before it is issued, for its points are named by it.</source>
   <translation>Un documento necesita su signatura antes de publicarse, pues sus puntos se nombran con ella.</translation>
  </message>
  <message>
   <source>a paper without a symbol</source>
   <translation>un documento sin signatura</translation>
  </message>
  <message>
   <source>a paper without a title</source>
   <translation>un documento sin título</translation>
  </message>
  <message>
   <source>A paper without symbol</source>
   <translation>Un documento sin signatura</translation>
  </message>
  <message>
   <source>a paper without symbol</source>
   <translation>un documento sin signatura</translation>
  </message>
  <message>
   <source>a paragraph</source>
   <translation>un párrafo</translation>
  </message>
  <message>
   <source>a part has more than {size} MB</source>
   <translation>una parte tiene más de {size} MB</translation>
  </message>
  <message>
   <source>a part in an activity</source>
   <translation>una participación en una actividad</translation>
  </message>
  <message>
   <source>A part in an activity belongs to one person or to one organization.</source>
   <translation>Una participación en una actividad pertenece a una sola persona o a una sola organización.</translation>
  </message>
  <message>
   <source>a part in {place}</source>
   <translation>una participación en: {place}</translation>
  </message>
  <message>
   <source>A part of the program itself is missing: {0.path}. Your files are not touched. Please have the program installed again.</source>
   <translation>Falta una parte del propio programa: {0.path}. Sus archivos no se han tocado. Haga que vuelvan a instalar el programa.</translation>
  </message>
  <message>
   <source>a particular</source>
   <translation>un dato</translation>
  </message>
  <message>
   <source>a person</source>
   <translation>una persona</translation>
  </message>
  <message>
   <source>A person alone</source>
   <translation>Solo una persona</translation>
  </message>
  <message>
   <source>A person or organization needs a name.</source>
   <translation>Una persona u organización necesita un nombre.</translation>
  </message>
  <message>
   <source>a piece of markup goes on without end</source>
   <translation>un fragmento de marcado no termina</translation>
  </message>
  <message>
   <source>a point for decision</source>
   <translation>un punto que requiere decisión</translation>
  </message>
  <message>
   <source>a point for decision that is gone</source>
   <translation>un punto que requiere decisión que ya no existe</translation>
  </message>
  <message>
   <source>A point for {ask} is put in {where}, which is not a numbered paragraph of this paper.</source>
   <translation>Un punto para {ask} está en {where}, que no es un párrafo numerado de este documento.</translation>
  </message>
  <message>
   <source>A question without words</source>
   <translation>Una pregunta sin palabras</translation>
  </message>
  <message>
   <source>a quotation mark</source>
   <translation>una comilla</translation>
  </message>
  <message>
   <source>a quotation mark is opened and not closed</source>
   <translation>unas comillas se abren y no se cierran</translation>
  </message>
  <message>
   <source>a reference</source>
   <translation>una referencia</translation>
  </message>
  <message>
   <source>A reference leads to one paragraph, section, range or appendix.</source>
   <translation>Una referencia lleva a un párrafo, una sección, un intervalo o un anexo.</translation>
  </message>
  <message>
   <source>A reference stands in the words of a heading, a paragraph or an item.</source>
   <translation>Una referencia va en las palabras de un título, un párrafo o un apartado.</translation>
  </message>
  <message>
   <source>a review question</source>
   <translation>una pregunta de repaso</translation>
  </message>
  <message>
   <source>a row belongs to what is not there</source>
   <translation>una fila pertenece a algo que no existe</translation>
  </message>
  <message>
   <source>a row of an appendix</source>
   <translation>una fila de un anexo</translation>
  </message>
  <message>
   <source>a row of {dangling} belongs to no row of {dangling2}</source>
   <translation>una fila de {dangling} no pertenece a ninguna fila de {dangling2}</translation>
  </message>
  <message>
   <source>a row of {name} cannot be one of ours</source>
   <translation>una fila de {name} no puede ser de este programa</translation>
  </message>
  <message>
   <source>a saved view</source>
   <translation>una vista guardada</translation>
  </message>
  <message>
   <source>a score</source>
   <translation>una puntuación</translation>
  </message>
  <message>
   <source>A section and an appendix are drafted from the activities of the register that ended in this period. They are yours to edit, and one undo takes them out again.</source>
   <translation>Se redactan una sección y un anexo a partir de las actividades del registro que terminaron en este período. Puede editarlos, y un solo «deshacer» los retira.</translation>
  </message>
  <message>
   <source>a session</source>
   <translation>una reunión</translation>
  </message>
  <message>
   <source>A short paper that lists what was wrong, word by word. The paper is opened for you to correct.</source>
   <translation>Un documento breve que enumera, palabra por palabra, lo que estaba mal. El documento se abre para que usted lo corrija.</translation>
  </message>
  <message>
   <source>A short paper with what is added. The paper is opened for you to add to.</source>
   <translation>Un documento breve con lo que se añade. El documento se abre para que usted lo complete.</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>una tabla</translation>
  </message>
  <message>
   <source>A table stands between the paragraphs: put the caret into one of them.</source>
   <translation>Una tabla va entre los párrafos: ponga el cursor en uno de ellos.</translation>
  </message>
  <message>
   <source>a task</source>
   <translation>una tarea</translation>
  </message>
  <message>
   <source>A text was adopted already. It is corrected with a reason.</source>
   <translation>Ya se adoptó un texto. Se corrige con un motivo.</translation>
  </message>
  <message>
   <source>A version needs a name.</source>
   <translation>Una versión necesita un nombre.</translation>
  </message>
  <message>
   <source>A view needs a name.</source>
   <translation>Una vista necesita un nombre.</translation>
  </message>
  <message>
   <source>A weight counts from 0 to 100.</source>
   <translation>Un peso cuenta de 0 a 100.</translation>
  </message>
  <message>
   <source>A word that is right</source>
   <translation>Una palabra que es correcta</translation>
  </message>
  <message>
   <source>a {kind} comes from no change it records</source>
   <translation>un elemento ({kind}) no viene de ningún cambio que registre</translation>
  </message>
  <message>
   <source>a {kind} does not say what it was last made to say</source>
   <translation>un elemento ({kind}) no dice lo último que se le hizo decir</translation>
  </message>
  <message>
   <source>a {kind} is not as it was last left</source>
   <translation>un elemento ({kind}) no está como se dejó por última vez</translation>
  </message>
  <message>
   <source>A&amp;ctions ({waiting} of {actions} open) …</source>
   <translation>Acci&amp;ones ({waiting} de {actions} pendientes) …</translation>
  </message>
  <message>
   <source>A&amp;ctions ({waiting} of {actions} open, late) …</source>
   <translation>Acci&amp;ones ({waiting} de {actions} pendientes, con retraso) …</translation>
  </message>
  <message>
   <source>A&amp;ctions …</source>
   <translation>Acci&amp;ones …</translation>
  </message>
  <message>
   <source>A&amp;ctors</source>
   <translation>A&amp;ctores</translation>
  </message>
  <message>
   <source>Aa</source>
   <translation>Aa</translation>
  </message>
  <message>
   <source>About Secretariat</source>
   <translation>Acerca de Secretariat</translation>
  </message>
  <message>
   <source>About the page</source>
   <translation>Sobre la página</translation>
  </message>
  <message>
   <source>Above {limit}, {first} passes {other}.</source>
   <translation>Por encima de {limit}, {first} adelanta a {other}.</translation>
  </message>
  <message>
   <source>acronym</source>
   <translation>sigla</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Acciones</translation>
  </message>
  <message>
   <source>Actions and activities</source>
   <translation>Medidas y actividades</translation>
  </message>
  <message>
   <source>Activities</source>
   <translation>Actividades</translation>
  </message>
  <message>
   <source>Activities entered twice</source>
   <translation>Actividades introducidas dos veces</translation>
  </message>
  <message>
   <source>Activities held</source>
   <translation>Actividades celebradas</translation>
  </message>
  <message>
   <source>Activities of the mark that is chosen</source>
   <translation>Actividades de la marca elegida</translation>
  </message>
  <message>
   <source>Activities with tripartite involvement</source>
   <translation>Actividades con participación tripartita</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Actividad</translation>
  </message>
  <message>
   <source>activity</source>
   <translation>actividad</translation>
  </message>
  <message>
   <source>Activity &amp;sheet</source>
   <translation>&amp;Ficha de la actividad</translation>
  </message>
  <message>
   <source>Activity without a title</source>
   <translation>Actividad sin título</translation>
  </message>
  <message>
   <source>Actors</source>
   <translation>Actores</translation>
  </message>
  <message>
   <source>actors</source>
   <translation>actores</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add &amp;file or page</source>
   <translation>Añadir &amp;archivo o página</translation>
  </message>
  <message>
   <source>Add &amp;link …</source>
   <translation>Añadir &amp;vínculo …</translation>
  </message>
  <message>
   <source>Add &amp;participant …</source>
   <translation>Añadir &amp;participante …</translation>
  </message>
  <message>
   <source>Add &amp;task</source>
   <translation>Añadir &amp;tarea</translation>
  </message>
  <message>
   <source>Add a column left of the caret</source>
   <translation>Añadir una columna a la izquierda del cursor</translation>
  </message>
  <message>
   <source>Add a column right of the caret</source>
   <translation>Añadir una columna a la derecha del cursor</translation>
  </message>
  <message>
   <source>Add a copy of a paper that you choose</source>
   <translation>Añadir una copia de un documento que elija</translation>
  </message>
  <message>
   <source>Add a line (Ins)</source>
   <translation>Añadir una línea (Ins)</translation>
  </message>
  <message>
   <source>Add a meeting session</source>
   <translation>Añadir una reunión del órgano</translation>
  </message>
  <message>
   <source>Add a paper with the sections a paper usually has</source>
   <translation>Añadir un documento con las secciones que suele tener un documento</translation>
  </message>
  <message>
   <source>Add a review question (Ins in the list)</source>
   <translation>Añadir una pregunta de repaso (Ins en la lista)</translation>
  </message>
  <message>
   <source>Add a row above the caret</source>
   <translation>Añadir una fila encima del cursor</translation>
  </message>
  <message>
   <source>Add a row below the caret; Tab in the last cell does it too</source>
   <translation>Añadir una fila debajo del cursor; Tab en la última celda también lo hace</translation>
  </message>
  <message>
   <source>Add activity</source>
   <translation>Añadir actividad</translation>
  </message>
  <message>
   <source>Add agenda item</source>
   <translation>Añadir punto del orden del día</translation>
  </message>
  <message>
   <source>Add an activity (Ctrl+Shift+N)</source>
   <translation>Añadir una actividad (Ctrl+Mayús+N)</translation>
  </message>
  <message>
   <source>Add an empty paper under this item</source>
   <translation>Añadir un documento vacío en este punto</translation>
  </message>
  <message>
   <source>Add an entry of a kind that you choose (Ctrl+Shift+N)</source>
   <translation>Añadir una entrada de la clase que elija (Ctrl+Mayús+N)</translation>
  </message>
  <message>
   <source>Add an item to the agenda of this session</source>
   <translation>Añadir un punto al orden del día de esta reunión</translation>
  </message>
  <message>
   <source>Add an organization to the rows</source>
   <translation>Añadir una organización a las filas</translation>
  </message>
  <message>
   <source>Add appendix</source>
   <translation>Añadir anexo</translation>
  </message>
  <message>
   <source>Add column</source>
   <translation>Añadir columna</translation>
  </message>
  <message>
   <source>Add comment</source>
   <translation>Añadir comentario</translation>
  </message>
  <message>
   <source>Add criterion</source>
   <translation>Añadir criterio</translation>
  </message>
  <message>
   <source>Add file or page</source>
   <translation>Añadir archivo o página</translation>
  </message>
  <message>
   <source>Add footnote</source>
   <translation>Añadir nota al pie</translation>
  </message>
  <message>
   <source>Add organization</source>
   <translation>Añadir organización</translation>
  </message>
  <message>
   <source>Add organization …</source>
   <translation>Añadir organización …</translation>
  </message>
  <message>
   <source>Add organizer</source>
   <translation>Añadir organizador</translation>
  </message>
  <message>
   <source>Add paper</source>
   <translation>Añadir documento</translation>
  </message>
  <message>
   <source>Add paragraph</source>
   <translation>Añadir párrafo</translation>
  </message>
  <message>
   <source>Add participant</source>
   <translation>Añadir participante</translation>
  </message>
  <message>
   <source>Add person</source>
   <translation>Añadir persona</translation>
  </message>
  <message>
   <source>Add question</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add reference</source>
   <translation>Añadir referencia</translation>
  </message>
  <message>
   <source>Add review question</source>
   <translation>Añadir pregunta de repaso</translation>
  </message>
  <message>
   <source>Add review questions</source>
   <translation>Añadir preguntas de repaso</translation>
  </message>
  <message>
   <source>Add row</source>
   <translation>Añadir fila</translation>
  </message>
  <message>
   <source>Add session</source>
   <translation>Añadir reunión</translation>
  </message>
  <message>
   <source>Add something to score proposals on</source>
   <translation>Añadir algo en que puntuar las propuestas</translation>
  </message>
  <message>
   <source>Add table</source>
   <translation>Añadir tabla</translation>
  </message>
  <message>
   <source>Add task</source>
   <translation>Añadir tarea</translation>
  </message>
  <message>
   <source>Add the first &amp;question</source>
   <translation>Añadir la primera pre&amp;gunta</translation>
  </message>
  <message>
   <source>Add the first activit&amp;y</source>
   <translation>Añadir la primera activida&amp;d</translation>
  </message>
  <message>
   <source>Add the first entr&amp;y</source>
   <translation>Añadir la primera e&amp;ntrada</translation>
  </message>
  <message>
   <source>Add the questions with their answers to a paper, such as the briefing, as a section</source>
   <translation>Añadir a un documento, como la nota informativa, una sección con las preguntas y sus respuestas</translation>
  </message>
  <message>
   <source>Add the ranking to a paper as an appendix</source>
   <translation>Añadir la clasificación a un documento como anexo</translation>
  </message>
  <message>
   <source>Add the review questions with their answers to a paper, such as the briefing</source>
   <translation>Añadir las preguntas de repaso con sus respuestas a un documento, como la nota informativa</translation>
  </message>
  <message>
   <source>Add the word</source>
   <translation>Añadir la palabra</translation>
  </message>
  <message>
   <source>Add to activity</source>
   <translation>Añadir a la actividad</translation>
  </message>
  <message>
   <source>Add to appendix</source>
   <translation>Añadir al anexo</translation>
  </message>
  <message>
   <source>Add to follow-up</source>
   <translation>Añadir al seguimiento</translation>
  </message>
  <message>
   <source>Add …</source>
   <translation>Añadir …</translation>
  </message>
  <message>
   <source>added</source>
   <translation>añadido</translation>
  </message>
  <message>
   <source>added “{words}”</source>
   <translation>añadido «{words}»</translation>
  </message>
  <message>
   <source>Addendum</source>
   <translation>Addendum</translation>
  </message>
  <message>
   <source>Adop&amp;ted text</source>
   <translation>Texto adop&amp;tado</translation>
  </message>
  <message>
   <source>Adopt decision</source>
   <translation>Adoptar decisión</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>Adoptado</translation>
  </message>
  <message>
   <source>adopted</source>
   <translation>adoptado</translation>
  </message>
  <message>
   <source>Adopted as amended</source>
   <translation>Adoptado con enmiendas</translation>
  </message>
  <message>
   <source>adopted as amended</source>
   <translation>adoptado con enmiendas</translation>
  </message>
  <message>
   <source>Adopted text</source>
   <translation>Texto adoptado</translation>
  </message>
  <message>
   <source>Adopted text compared with the draft</source>
   <translation>Texto adoptado comparado con el proyecto</translation>
  </message>
  <message>
   <source>Africa</source>
   <translation>África</translation>
  </message>
  <message>
   <source>after</source>
   <translation>después de</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Antigüedad</translation>
  </message>
  <message>
   <source>Agencies</source>
   <translation>Organismos</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Orden del día</translation>
  </message>
  <message>
   <source>Agenda item</source>
   <translation>Punto del orden del día</translation>
  </message>
  <message>
   <source>agenda item</source>
   <translation>punto del orden del día</translation>
  </message>
  <message>
   <source>Agenda items</source>
   <translation>Puntos del orden del día</translation>
  </message>
  <message>
   <source>Agenda of the session</source>
   <translation>Orden del día de la reunión</translation>
  </message>
  <message>
   <source>Agenda, papers, decisions and follow-up of a Governing Body Working Party</source>
   <translation>Orden del día, documentos, decisiones y seguimiento de un grupo de trabajo del Consejo de Administración</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>acordado</translation>
  </message>
  <message>
   <source>Agreed proposal</source>
   <translation>Propuesta acordada</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>All entries under their phase and kind</source>
   <translation>Todas las entradas bajo su fase y clase</translation>
  </message>
  <message>
   <source>All keys at a glance</source>
   <translation>Todas las teclas de un vistazo</translation>
  </message>
  <message>
   <source>All languages</source>
   <translation>Todos los idiomas</translation>
  </message>
  <message>
   <source>All or &amp;nothing</source>
   <translation>Todo o &amp;nada</translation>
  </message>
  <message>
   <source>All states</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>All that is the chosen entry's own</source>
   <translation>Todo lo propio de la entrada elegida</translation>
  </message>
  <message>
   <source>All your work has just been saved in {name}.</source>
   <translation>Todo su trabajo acaba de guardarse en {name}.</translation>
  </message>
  <message>
   <source>All your work is safe on this computer, but could not be put into {name} yet.</source>
   <translation>Todo su trabajo está a salvo en este ordenador, pero todavía no se pudo poner en {name}.</translation>
  </message>
  <message>
   <source>Also called</source>
   <translation>También llamado</translation>
  </message>
  <message>
   <source>Americas</source>
   <translation>Américas</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>An &amp;activity that serves it …</source>
   <translation>Una &amp;actividad que la sirve …</translation>
  </message>
  <message>
   <source>An &amp;activity …</source>
   <translation>Una &amp;actividad …</translation>
  </message>
  <message>
   <source>An &amp;entry it leads to …</source>
   <translation>Una &amp;entrada a la que lleva …</translation>
  </message>
  <message>
   <source>An &amp;entry of the programme …</source>
   <translation>Una &amp;entrada del programa …</translation>
  </message>
  <message>
   <source>an activity</source>
   <translation>una actividad</translation>
  </message>
  <message>
   <source>An adopted text is corrected only with a reason.</source>
   <translation>Un texto adoptado solo se corrige con un motivo.</translation>
  </message>
  <message>
   <source>an agenda item</source>
   <translation>un punto del orden del día</translation>
  </message>
  <message>
   <source>An appendix</source>
   <translation>Un anexo</translation>
  </message>
  <message>
   <source>an appendix</source>
   <translation>un anexo</translation>
  </message>
  <message>
   <source>An appendix is named here, but the input has none.</source>
   <translation>Aquí se menciona un anexo, pero el texto recibido no tiene ninguno.</translation>
  </message>
  <message>
   <source>an attachment</source>
   <translation>un adjunto</translation>
  </message>
  <message>
   <source>an edition</source>
   <translation>una edición</translation>
  </message>
  <message>
   <source>An edition is what was printed when the paper was issued. Exported again, it gives the same files.</source>
   <translation>Una edición es lo que se imprimió cuando se publicó el documento. Exportada de nuevo, da los mismos archivos.</translation>
  </message>
  <message>
   <source>An empty cell says that nothing of the kind has happened yet, or that nobody has linked it.</source>
   <translation>Una celda vacía indica que aún no ha ocurrido nada de ese tipo, o que nadie lo ha enlazado.</translation>
  </message>
  <message>
   <source>an entry of the follow-up programme</source>
   <translation>una entrada del programa de seguimiento</translation>
  </message>
  <message>
   <source>an item</source>
   <translation>un apartado</translation>
  </message>
  <message>
   <source>An item without title</source>
   <translation>Un punto sin título</translation>
  </message>
  <message>
   <source>an opening bracket</source>
   <translation>un paréntesis de apertura</translation>
  </message>
  <message>
   <source>an organization</source>
   <translation>una organización</translation>
  </message>
  <message>
   <source>an update of the program</source>
   <translation>una actualización del programa</translation>
  </message>
  <message>
   <source>And {count:,} more of the same.</source>
   <translation>Y {count:,} más del mismo tipo.</translation>
  </message>
  <message>
   <source>And {number:,} more: {what}.</source>
   <translation>Y {number:,} más: {what}.</translation>
  </message>
  <message>
   <source>And {number} more.</source>
   <translation>Y {number} más.</translation>
  </message>
  <message>
   <source>and {rest:,} more: type words to narrow them down</source>
   <translation>y {rest:,} más: escriba palabras para reducirlos</translation>
  </message>
  <message>
   <source>Another copy has since changed what “{label}” touched, so it stays as it is.</source>
   <translation>Otra copia ha cambiado después lo que tocó «{label}», así que queda como está.</translation>
  </message>
  <message>
   <source>Another copy has since written words for what “{label}” made, so it stays as it is.</source>
   <translation>Otra copia ha escrito después palabras para lo que hizo «{label}», así que queda como está.</translation>
  </message>
  <message>
   <source>another paper</source>
   <translation>otro documento</translation>
  </message>
  <message>
   <source>another program holds it</source>
   <translation>otro programa lo retiene</translation>
  </message>
  <message>
   <source>Ans&amp;wer</source>
   <translation>Res&amp;puesta</translation>
  </message>
  <message>
   <source>Answe&amp;red by</source>
   <translation>Respon&amp;dida por</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>respuesta</translation>
  </message>
  <message>
   <source>Answer by {by}: {text}</source>
   <translation>Respuesta de {by}: {text}</translation>
  </message>
  <message>
   <source>Answer comment</source>
   <translation>Responder al comentario</translation>
  </message>
  <message>
   <source>Answer otherwise</source>
   <translation>Responder de otro modo</translation>
  </message>
  <message>
   <source>Answer question</source>
   <translation>Responder a la cuestión</translation>
  </message>
  <message>
   <source>Answer to {author}</source>
   <translation>Respuesta a {author}</translation>
  </message>
  <message>
   <source>Answer with the words in the field</source>
   <translation>Responder con las palabras del campo</translation>
  </message>
  <message>
   <source>Answered from the register</source>
   <translation>Respondida por el registro</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>respuestas</translation>
  </message>
  <message>
   <source>Appendices</source>
   <translation>Anexos</translation>
  </message>
  <message>
   <source>appendix</source>
   <translation>anexo</translation>
  </message>
  <message>
   <source>appendix {roman}</source>
   <translation>anexo {roman}</translation>
  </message>
  <message>
   <source>Appraisal</source>
   <translation>Evaluación</translation>
  </message>
  <message>
   <source>appraisal</source>
   <translation>evaluación</translation>
  </message>
  <message>
   <source>Appraisals</source>
   <translation>Evaluaciones</translation>
  </message>
  <message>
   <source>April</source>
   <translation>abril</translation>
  </message>
  <message>
   <source>Arab States</source>
   <translation>Estados árabes</translation>
  </message>
  <message>
   <source>arrangement</source>
   <translation>disposición</translation>
  </message>
  <message>
   <source>As found</source>
   <translation>Tal como se encontró</translation>
  </message>
  <message>
   <source>As it stands</source>
   <translation>Como está</translation>
  </message>
  <message>
   <source>As printed in the appendix</source>
   <translation>Tal como se imprime en el anexo</translation>
  </message>
  <message>
   <source>As the &amp;computer</source>
   <translation>Como el &amp;ordenador</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>Como el ordenador</translation>
  </message>
  <message>
   <source>Asia and the Pacific</source>
   <translation>Asia y el Pacífico</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>Evaluaciones</translation>
  </message>
  <message>
   <source>assessor</source>
   <translation>evaluador</translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>Adjuntar</translation>
  </message>
  <message>
   <source>attachment</source>
   <translation>adjunto</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>ago.</translation>
  </message>
  <message>
   <source>August</source>
   <translation>agosto</translation>
  </message>
  <message>
   <source>author</source>
   <translation>autor</translation>
  </message>
  <message>
   <source>Author unit</source>
   <translation>Unidad autora</translation>
  </message>
  <message>
   <source>B&amp;ullet</source>
   <translation>&amp;Viñeta</translation>
  </message>
  <message>
   <source>Bac&amp;k</source>
   <translation>A&amp;trás</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back to the mark of the footnote</source>
   <translation>Volver a la llamada de la nota</translation>
  </message>
  <message>
   <source>Back to the mark of the footnote (Esc)</source>
   <translation>Volver a la llamada de la nota (Esc)</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <source>Basis</source>
   <translation>Fundamento</translation>
  </message>
  <message>
   <source>Be shown the parts of the window, one after the other; Esc ends it</source>
   <translation>Ver las partes de la ventana, una tras otra; Esc lo termina</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Before a backup was restored</source>
   <translation>Antes de restaurar una copia de seguridad</translation>
  </message>
  <message>
   <source>Before an update of the program</source>
   <translation>Antes de una actualización del programa</translation>
  </message>
  <message>
   <source>Before copies were brought together</source>
   <translation>Antes de reunir copias</translation>
  </message>
  <message>
   <source>before the first paragraph</source>
   <translation>antes del primer párrafo</translation>
  </message>
  <message>
   <source>before: {words}</source>
   <translation>antes: {words}</translation>
  </message>
  <message>
   <source>Begin list of tasks</source>
   <translation>Empezar lista de tareas</translation>
  </message>
  <message>
   <source>Begin the session after this one, with its open decisions and the items that come back</source>
   <translation>Comenzar la reunión posterior a esta, con sus decisiones pendientes y los puntos que se repiten</translation>
  </message>
  <message>
   <source>Begin the session; undo takes it back whole</source>
   <translation>Comenzar la reunión; «deshacer» la retira entera</translation>
  </message>
  <message>
   <source>Begin with a session, or import a paper (Ctrl+I): its session is made with it.</source>
   <translation>Empiece con una reunión, o importe un documento (Ctrl+I): su reunión se crea con él.</translation>
  </message>
  <message>
   <source>Begin with the &amp;usual lines</source>
   <translation>Empezar con las líneas &amp;habituales</translation>
  </message>
  <message>
   <source>Begin with the &amp;usual stages</source>
   <translation>Empezar con las etapas &amp;habituales</translation>
  </message>
  <message>
   <source>Begin with these four c&amp;riteria</source>
   <translation>Empezar con estos cuatro c&amp;riterios</translation>
  </message>
  <message>
   <source>Below {limit}, {first} passes {other}.</source>
   <translation>Por debajo de {limit}, {first} adelanta a {other}.</translation>
  </message>
  <message>
   <source>Beside the working file</source>
   <translation>Junto al archivo de trabajo</translation>
  </message>
  <message numerus="yes">
   <source>Beside this file lies {name} and {n} more, a copy with changes that are not in it.</source>
   <translation>
    <numerusform>Junto a este archivo están {name} y {n} más: una copia con cambios que no figuran en él.</numerusform>
    <numerusform>Junto a este archivo están {name} y {n} más: una copia con cambios que no figuran en él.</numerusform>
   </translation>
  </message>
  <message>
   <source>Beside this file lies {name}, a copy with changes that are not in it.</source>
   <translation>Junto a este archivo está {name}, una copia con cambios que no figuran en él.</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tablero</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Órgano</translation>
  </message>
  <message>
   <source>Bold</source>
   <translation>Negrita</translation>
  </message>
  <message>
   <source>Break long words at line ends</source>
   <translation>Partir las palabras largas al final de la línea</translation>
  </message>
  <message>
   <source>Briefing, not numbered</source>
   <translation>Nota informativa, sin numerar</translation>
  </message>
  <message>
   <source>Brin&amp;g together …</source>
   <translation>Re&amp;unir …</translation>
  </message>
  <message>
   <source>Bring another copy of this file together with it; you see first what it holds</source>
   <translation>Reunir con este archivo otra copia suya; primero verá qué contiene</translation>
  </message>
  <message>
   <source>Bring back an earlier state of the file</source>
   <translation>Recuperar un estado anterior del archivo</translation>
  </message>
  <message>
   <source>Bring together</source>
   <translation>Reunir</translation>
  </message>
  <message>
   <source>Bring which copy together with this file?</source>
   <translation>¿Qué copia se va a reunir con este archivo?</translation>
  </message>
  <message>
   <source>Bringing back the earlier state …</source>
   <translation>Recuperando el estado anterior …</translation>
  </message>
  <message>
   <source>bringing copies together</source>
   <translation>la reunión de copias</translation>
  </message>
  <message>
   <source>Bringing {name} together with this file …</source>
   <translation>Reuniendo {name} con este archivo …</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>recuperado</translation>
  </message>
  <message>
   <source>Brought together</source>
   <translation>Reunido</translation>
  </message>
  <message>
   <source>Brought up to date {when}</source>
   <translation>Puesto al día {when}</translation>
  </message>
  <message>
   <source>Bullet</source>
   <translation>Viñeta</translation>
  </message>
  <message numerus="yes">
   <source>but {places} say “{words}”.</source>
   <translation>
    <numerusform>pero {places} dice «{words}».</numerusform>
    <numerusform>pero {places} dicen «{words}».</numerusform>
   </translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>By &amp;involvement</source>
   <translation>Por &amp;participación</translation>
  </message>
  <message>
   <source>By &amp;month</source>
   <translation>Por &amp;mes</translation>
  </message>
  <message>
   <source>by machine</source>
   <translation>por máquina</translation>
  </message>
  <message>
   <source>by person</source>
   <translation>por persona</translation>
  </message>
  <message>
   <source>By when</source>
   <translation>Para cuándo</translation>
  </message>
  <message>
   <source>By {name}</source>
   <translation>Por {name}</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>bytes</translation>
  </message>
  <message>
   <source>C&amp;hanges</source>
   <translation>C&amp;ambios</translation>
  </message>
  <message>
   <source>C&amp;learance …</source>
   <translation>&amp;Visto bueno …</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>&amp;Cerrar</translation>
  </message>
  <message>
   <source>C&amp;ode</source>
   <translation>Có&amp;digo</translation>
  </message>
  <message>
   <source>C&amp;olumns …</source>
   <translation>C&amp;olumnas …</translation>
  </message>
  <message>
   <source>C&amp;ompare …</source>
   <translation>Co&amp;mparar …</translation>
  </message>
  <message>
   <source>C&amp;orrect issued paper …</source>
   <translation>C&amp;orregir documento publicado …</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Calendario</translation>
  </message>
  <message>
   <source>Came in: {names}.</source>
   <translation>Recibido: {names}.</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelada</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>cancelada</translation>
  </message>
  <message>
   <source>Capacity</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <source>capacity</source>
   <translation>calidad</translation>
  </message>
  <message>
   <source>Capacity or acronym</source>
   <translation>Calidad o sigla</translation>
  </message>
  <message>
   <source>cards</source>
   <translation>las fichas</translation>
  </message>
  <message>
   <source>Cards by phase and element, to be moved</source>
   <translation>Tarjetas por fase y elemento, para mover</translation>
  </message>
  <message>
   <source>carried out</source>
   <translation>realizado</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>celdas</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Change &amp;number …</source>
   <translation>Cambiar &amp;número …</translation>
  </message>
  <message>
   <source>Change activities</source>
   <translation>Cambiar actividades</translation>
  </message>
  <message>
   <source>Change all c&amp;hosen …</source>
   <translation>Cambiar todas las &amp;elegidas …</translation>
  </message>
  <message>
   <source>Change all chosen activities</source>
   <translation>Cambiar todas las actividades elegidas</translation>
  </message>
  <message>
   <source>Change level</source>
   <translation>Cambiar nivel</translation>
  </message>
  <message>
   <source>Change reference</source>
   <translation>Cambiar referencia</translation>
  </message>
  <message>
   <source>Change style</source>
   <translation>Cambiar estilo</translation>
  </message>
  <message>
   <source>Change the folder of exports</source>
   <translation>Cambiar la carpeta de exportaciones</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>cambiado</translation>
  </message>
  <message>
   <source>Changed here and there</source>
   <translation>Cambiada aquí y allí</translation>
  </message>
  <message>
   <source>Changed there</source>
   <translation>Cambiada allí</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Changes by paper</source>
   <translation>Cambios por documento</translation>
  </message>
  <message>
   <source>characters</source>
   <translation>caracteres</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Revisar</translation>
  </message>
  <message>
   <source>Check &amp;spelling while typing</source>
   <translation>Revisar la &amp;ortografía al escribir</translation>
  </message>
  <message>
   <source>Check a prin&amp;tout …</source>
   <translation>Comprobar un &amp;impreso …</translation>
  </message>
  <message>
   <source>Check a printout</source>
   <translation>Comprobar un impreso</translation>
  </message>
  <message>
   <source>Check which file?</source>
   <translation>¿Qué archivo se comprueba?</translation>
  </message>
  <message>
   <source>Check&amp;list …</source>
   <translation>&amp;Lista de comprobación …</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>Lista de comprobación</translation>
  </message>
  <message>
   <source>Choose a &amp;file …</source>
   <translation>Elegir un &amp;archivo …</translation>
  </message>
  <message>
   <source>Choose a file that was exported from here</source>
   <translation>Elegir un archivo que se exportó desde aquí</translation>
  </message>
  <message>
   <source>Choose a language and a format.</source>
   <translation>Elija un idioma y un formato.</translation>
  </message>
  <message>
   <source>Choose a mark to see its activities.</source>
   <translation>Elija una marca para ver sus actividades.</translation>
  </message>
  <message>
   <source>Choose a paper to see its outline.</source>
   <translation>Elija un documento para ver su esquema.</translation>
  </message>
  <message>
   <source>Choose a paper to see the comments on it.</source>
   <translation>Elija un documento para ver sus comentarios.</translation>
  </message>
  <message>
   <source>Choose a paper to see what to know before it goes out.</source>
   <translation>Elija un documento para ver qué conviene saber antes de que salga.</translation>
  </message>
  <message>
   <source>Choose a point to see its record; Enter shows its paragraph</source>
   <translation>Elija un punto para ver su ficha; Intro muestra su párrafo</translation>
  </message>
  <message>
   <source>Choose a recommendation first.</source>
   <translation>Elija primero una recomendación.</translation>
  </message>
  <message>
   <source>Choose a session or a paper to see its particulars.</source>
   <translation>Elija una reunión o un documento para ver sus datos.</translation>
  </message>
  <message>
   <source>Choose an activity in the register first.</source>
   <translation>Elija primero una actividad en el registro.</translation>
  </message>
  <message>
   <source>Choose an activity; here stands all that is known of it.</source>
   <translation>Elija una actividad; aquí consta todo lo que se sabe de ella.</translation>
  </message>
  <message>
   <source>Choose an entry to delete it.</source>
   <translation>Elija una entrada que eliminar.</translation>
  </message>
  <message>
   <source>Choose an entry to see all it says.</source>
   <translation>Elija una entrada para ver todo lo que dice.</translation>
  </message>
  <message>
   <source>Choose one in the list or on the board; here stands all that is its own.</source>
   <translation>Elija una en la lista o en el tablero; aquí consta todo lo suyo.</translation>
  </message>
  <message>
   <source>Choose points to see who gave them, and why</source>
   <translation>Elija puntos para ver quién los dio, y por qué</translation>
  </message>
  <message>
   <source>Choose several paragraphs with Shift for a range.</source>
   <translation>Elija varios párrafos con Mayús para un intervalo.</translation>
  </message>
  <message>
   <source>Choose the activities to change first.</source>
   <translation>Elija primero las actividades que cambiar.</translation>
  </message>
  <message>
   <source>Choose the column that holds the title; nothing can be read before</source>
   <translation>Elija la columna que contiene el título; antes no puede leerse nada</translation>
  </message>
  <message>
   <source>Choose the row the sentence speaks of</source>
   <translation>Elegir la fila de la que habla la frase</translation>
  </message>
  <message>
   <source>Chosen: {short}</source>
   <translation>Elegido: {short}</translation>
  </message>
  <message>
   <source>cites</source>
   <translation>cita</translation>
  </message>
  <message>
   <source>City</source>
   <translation>Ciudad</translation>
  </message>
  <message>
   <source>Cl&amp;ear cells</source>
   <translation>&amp;Vaciar celdas</translation>
  </message>
  <message>
   <source>Clear cells</source>
   <translation>Vaciar celdas</translation>
  </message>
  <message>
   <source>Clearance</source>
   <translation>Visto bueno</translation>
  </message>
  <message>
   <source>cleared</source>
   <translation>con visto bueno</translation>
  </message>
  <message>
   <source>Close &amp;the draft</source>
   <translation>Cerrar el &amp;proyecto</translation>
  </message>
  <message>
   <source>Close &amp;without it</source>
   <translation>Cerrar &amp;sin ella</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <source>Close draft</source>
   <translation>Cerrar proyecto</translation>
  </message>
  <message>
   <source>Close the draft</source>
   <translation>Cerrar el proyecto</translation>
  </message>
  <message>
   <source>Close the second column</source>
   <translation>Cerrar la segunda columna</translation>
  </message>
  <message>
   <source>Close the second column (F11)</source>
   <translation>Cerrar la segunda columna (F11)</translation>
  </message>
  <message>
   <source>Close the window; everything is kept</source>
   <translation>Cerrar la ventana; todo se conserva</translation>
  </message>
  <message>
   <source>Close the working file</source>
   <translation>Cerrar el archivo de trabajo</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>Cerrar este aviso</translation>
  </message>
  <message>
   <source>Close; what is open stays open</source>
   <translation>Cerrar; lo pendiente sigue pendiente</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>cierre</translation>
  </message>
  <message>
   <source>closing block</source>
   <translation>bloque final</translation>
  </message>
  <message>
   <source>Closing line</source>
   <translation>Línea final</translation>
  </message>
  <message>
   <source>Co&amp;mments</source>
   <translation>C&amp;omentarios</translation>
  </message>
  <message>
   <source>Co&amp;rrect the adopted text …</source>
   <translation>Co&amp;rregir el texto adoptado …</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>code</source>
   <translation>código</translation>
  </message>
  <message>
   <source>Colleagues and safety</source>
   <translation>Colegas y seguridad</translation>
  </message>
  <message>
   <source>column</source>
   <translation>columna</translation>
  </message>
  <message>
   <source>Column &amp;left</source>
   <translation>Columna a la &amp;izquierda</translation>
  </message>
  <message>
   <source>Column &amp;right</source>
   <translation>Columna a la &amp;derecha</translation>
  </message>
  <message>
   <source>column heads of the {named}</source>
   <translation>encabezados de columna: {named}</translation>
  </message>
  <message>
   <source>columns</source>
   <translation>columnas</translation>
  </message>
  <message>
   <source>Columns that are hidden in the sheet are read too: {names}.</source>
   <translation>También se leen las columnas ocultas de la hoja: {names}.</translation>
  </message>
  <message>
   <source>comes from</source>
   <translation>viene de</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>comentario</translation>
  </message>
  <message>
   <source>Comment deleted; Ctrl+Z brings it back.</source>
   <translation>Comentario eliminado; Ctrl+Z lo recupera.</translation>
  </message>
  <message>
   <source>Comment on the words chosen, or on the paragraph; comments are never printed</source>
   <translation>Comentar las palabras elegidas, o el párrafo; los comentarios nunca se imprimen</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Comments on cells are no part of the register; they are kept apart: {count:,}.</source>
   <translation>Los comentarios de las celdas no forman parte del registro; se conservan aparte: {count:,}.</translation>
  </message>
  <message>
   <source>Committee</source>
   <translation>Comisión</translation>
  </message>
  <message>
   <source>committee</source>
   <translation>comisión</translation>
  </message>
  <message>
   <source>Committee code</source>
   <translation>Código de la comisión</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Compared paper</source>
   <translation>Documento comparado</translation>
  </message>
  <message>
   <source>Compared were their titles, days and places. Those you chose to keep apart are not asked about.</source>
   <translation>Se han comparado sus títulos, días y lugares. No se pregunta por las que usted decidió dejar separadas.</translation>
  </message>
  <message>
   <source>Compared with the draft</source>
   <translation>Comparado con el proyecto</translation>
  </message>
  <message>
   <source>Compared with the draft:</source>
   <translation>Comparado con el proyecto:</translation>
  </message>
  <message>
   <source>Compared with the draft: {html}</source>
   <translation>Comparado con el proyecto: {html}</translation>
  </message>
  <message>
   <source>Con&amp;firm translation</source>
   <translation>Con&amp;firmar la traducción</translation>
  </message>
  <message>
   <source>Conference</source>
   <translation>Conferencia</translation>
  </message>
  <message>
   <source>Confirm translation</source>
   <translation>Confirmar la traducción</translation>
  </message>
  <message>
   <source>confirmation</source>
   <translation>confirmación</translation>
  </message>
  <message>
   <source>Confirmed; {left} more to confirm.</source>
   <translation>Confirmado; quedan {left} por confirmar.</translation>
  </message>
  <message>
   <source>content</source>
   <translation>contenido</translation>
  </message>
  <message>
   <source>Contents of the manual</source>
   <translation>Índice del manual</translation>
  </message>
  <message>
   <source>Continuation</source>
   <translation>Continuación</translation>
  </message>
  <message>
   <source>Continuation, no number</source>
   <translation>Continuación, sin número</translation>
  </message>
  <message>
   <source>control character</source>
   <translation>carácter de control</translation>
  </message>
  <message>
   <source>Convener</source>
   <translation>Convocante</translation>
  </message>
  <message>
   <source>convener</source>
   <translation>convocante</translation>
  </message>
  <message>
   <source>Copies that were brought together disagree, and nobody has decided yet. Until then it can only be written as a draft, which says so in its file name and at the head of its pages.</source>
   <translation>Las copias que se reunieron no concuerdan y nadie ha decidido todavía. Hasta entonces solo puede escribirse como proyecto, y así lo indican el nombre del archivo y el encabezado de las páginas.</translation>
  </message>
  <message>
   <source>Copy the item with its papers</source>
   <translation>Copiar el punto con sus documentos</translation>
  </message>
  <message>
   <source>Copy the paper with all it holds</source>
   <translation>Copiar el documento con todo lo que contiene</translation>
  </message>
  <message>
   <source>Copy the session with its agenda and papers</source>
   <translation>Copiar la reunión con su orden del día y documentos</translation>
  </message>
  <message>
   <source>Copy what is selected</source>
   <translation>Copiar lo seleccionado</translation>
  </message>
  <message>
   <source>Correct adopted text</source>
   <translation>Corregir texto adoptado</translation>
  </message>
  <message>
   <source>Correct an issued paper</source>
   <translation>Corregir un documento publicado</translation>
  </message>
  <message>
   <source>Correct spelling</source>
   <translation>Corregir ortografía</translation>
  </message>
  <message>
   <source>Correct the adopted text</source>
   <translation>Corregir el texto adoptado</translation>
  </message>
  <message>
   <source>Correct while typing</source>
   <translation>Corregir al escribir</translation>
  </message>
  <message>
   <source>Correct …</source>
   <translation>Corregir …</translation>
  </message>
  <message>
   <source>Corrected on {at} by {author}: {reason}</source>
   <translation>Corregido el {at} por {author}: {reason}</translation>
  </message>
  <message>
   <source>correction</source>
   <translation>corrección</translation>
  </message>
  <message>
   <source>Corrigendum</source>
   <translation>Corrigendum</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Costo</translation>
  </message>
  <message>
   <source>Countries</source>
   <translation>Países</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <source>country</source>
   <translation>país</translation>
  </message>
  <message>
   <source>Country or countries</source>
   <translation>País o países</translation>
  </message>
  <message>
   <source>Cover field: {name}</source>
   <translation>Campo de portada: {name}</translation>
  </message>
  <message>
   <source>Cover page</source>
   <translation>Portada</translation>
  </message>
  <message>
   <source>criterion</source>
   <translation>criterio</translation>
  </message>
  <message>
   <source>Criterion to remove</source>
   <translation>Criterio que quitar</translation>
  </message>
  <message>
   <source>Ctrl and arrows or the mouse move a card, Enter opens it, Del deletes it</source>
   <translation>Ctrl y las flechas, o el ratón, mueven una tarjeta, Intro la abre, Supr la elimina</translation>
  </message>
  <message>
   <source>Ctrl+E writes the PDF and the workbook of the paper in view; Ctrl+I reads a text, a document or a sheet.</source>
   <translation>Ctrl+E escribe el PDF y el libro del documento a la vista; Ctrl+I lee un texto, un documento o una hoja.</translation>
  </message>
  <message>
   <source>Ctrl+Z asks the last question again. {before} and {next} go from question to question.</source>
   <translation>Ctrl+Z vuelve a hacer la última pregunta. {before} y {next} llevan de una cuestión a otra.</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Cor&amp;tar</translation>
  </message>
  <message>
   <source>Curly</source>
   <translation>Curvas</translation>
  </message>
  <message>
   <source>curly</source>
   <translation>curvas</translation>
  </message>
  <message>
   <source>Cut what is selected</source>
   <translation>Cortar lo seleccionado</translation>
  </message>
  <message>
   <source>Cut-off date</source>
   <translation>Fecha de corte</translation>
  </message>
  <message>
   <source>D&amp;ash</source>
   <translation>&amp;Guion</translation>
  </message>
  <message>
   <source>D&amp;ecide …</source>
   <translation>&amp;Decidir …</translation>
  </message>
  <message>
   <source>D&amp;elete</source>
   <translation>&amp;Eliminar</translation>
  </message>
  <message>
   <source>D&amp;elete column</source>
   <translation>Eliminar &amp;columna</translation>
  </message>
  <message>
   <source>D&amp;elete paragraph</source>
   <translation>E&amp;liminar párrafo</translation>
  </message>
  <message>
   <source>D&amp;ue</source>
   <translation>P&amp;lazo</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Dark colours</source>
   <translation>Colores oscuros</translation>
  </message>
  <message>
   <source>Dash</source>
   <translation>Guion</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>date</source>
   <translation>fecha</translation>
  </message>
  <message>
   <source>dates</source>
   <translation>fechas</translation>
  </message>
  <message>
   <source>Dates without a year are taken to be of {year}, as the heading says.</source>
   <translation>Las fechas sin año se toman como de {year}, según indica el título.</translation>
  </message>
  <message>
   <source>day</source>
   <translation>día</translation>
  </message>
  <message>
   <source>day.month.year</source>
   <translation>día.mes.año</translation>
  </message>
  <message>
   <source>Days in the text that are linked to no row</source>
   <translation>Días citados en el texto que no están vinculados con ninguna fila</translation>
  </message>
  <message>
   <source>Days understood</source>
   <translation>Días entendidos</translation>
  </message>
  <message>
   <source>Deadlines</source>
   <translation>Plazos</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>dic.</translation>
  </message>
  <message>
   <source>December</source>
   <translation>diciembre</translation>
  </message>
  <message>
   <source>Decide what copies that were brought together disagree about</source>
   <translation>Decidir en qué no concuerdan copias que se reunieron</translation>
  </message>
  <message>
   <source>Decis.</source>
   <translation>Decis.</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Decisión</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>decisión</translation>
  </message>
  <message>
   <source>Decision &amp;record</source>
   <translation>&amp;Ficha de decisión</translation>
  </message>
  <message>
   <source>Decision line</source>
   <translation>Línea de decisión</translation>
  </message>
  <message>
   <source>Decision tools</source>
   <translation>Herramientas de decisiones</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Decisiones</translation>
  </message>
  <message>
   <source>Decisions, register, follow-up</source>
   <translation>Decisiones, registro, seguimiento</translation>
  </message>
  <message>
   <source>Deferred</source>
   <translation>Aplazado</translation>
  </message>
  <message>
   <source>deferred</source>
   <translation>aplazado</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete activity</source>
   <translation>Eliminar actividad</translation>
  </message>
  <message>
   <source>Delete agenda item</source>
   <translation>Eliminar punto del orden del día</translation>
  </message>
  <message>
   <source>Delete appendix</source>
   <translation>Eliminar anexo</translation>
  </message>
  <message>
   <source>Delete attachment</source>
   <translation>Eliminar adjunto</translation>
  </message>
  <message>
   <source>Delete column</source>
   <translation>Eliminar columna</translation>
  </message>
  <message>
   <source>Delete comment</source>
   <translation>Eliminar comentario</translation>
  </message>
  <message>
   <source>Delete criterion</source>
   <translation>Eliminar criterio</translation>
  </message>
  <message>
   <source>Delete follow-up</source>
   <translation>Eliminar del seguimiento</translation>
  </message>
  <message>
   <source>Delete it (&amp;mine)</source>
   <translation>Eliminarlo (lo &amp;mío)</translation>
  </message>
  <message>
   <source>Delete it (&amp;theirs)</source>
   <translation>Eliminarlo (lo &amp;suyo)</translation>
  </message>
  <message>
   <source>Delete link</source>
   <translation>Eliminar vínculo</translation>
  </message>
  <message>
   <source>Delete organization</source>
   <translation>Eliminar organización</translation>
  </message>
  <message>
   <source>Delete paper</source>
   <translation>Eliminar documento</translation>
  </message>
  <message>
   <source>Delete paragraph</source>
   <translation>Eliminar párrafo</translation>
  </message>
  <message>
   <source>Delete person</source>
   <translation>Eliminar persona</translation>
  </message>
  <message>
   <source>Delete review question</source>
   <translation>Eliminar pregunta de repaso</translation>
  </message>
  <message>
   <source>Delete row</source>
   <translation>Eliminar fila</translation>
  </message>
  <message>
   <source>Delete session</source>
   <translation>Eliminar reunión</translation>
  </message>
  <message>
   <source>Delete task</source>
   <translation>Eliminar tarea</translation>
  </message>
  <message>
   <source>Delete text</source>
   <translation>Eliminar texto</translation>
  </message>
  <message>
   <source>Delete the &amp;whole table</source>
   <translation>Eliminar toda &amp;la tabla</translation>
  </message>
  <message>
   <source>Delete the chosen activities (Ctrl+Shift+Del, or Del on whole rows)</source>
   <translation>Eliminar las actividades elegidas (Ctrl+Mayús+Supr, o Supr en filas enteras)</translation>
  </message>
  <message>
   <source>Delete the chosen entry (Del)</source>
   <translation>Eliminar la entrada elegida (Supr)</translation>
  </message>
  <message>
   <source>Delete the chosen question (Del in the list)</source>
   <translation>Eliminar la pregunta elegida (Supr en la lista)</translation>
  </message>
  <message>
   <source>Delete the column at the caret</source>
   <translation>Eliminar la columna en el cursor</translation>
  </message>
  <message>
   <source>Delete the item with its papers; undo brings it back</source>
   <translation>Eliminar el punto con sus documentos; «deshacer» lo recupera</translation>
  </message>
  <message>
   <source>Delete the line (Del)</source>
   <translation>Eliminar la línea (Supr)</translation>
  </message>
  <message>
   <source>Delete the paper with all it holds; undo brings it back</source>
   <translation>Eliminar el documento con todo lo que contiene; «deshacer» lo recupera</translation>
  </message>
  <message>
   <source>Delete the row at the caret</source>
   <translation>Eliminar la fila en el cursor</translation>
  </message>
  <message>
   <source>Delete the session with its agenda and papers; undo brings it back</source>
   <translation>Eliminar la reunión con su orden del día y documentos; «deshacer» la recupera</translation>
  </message>
  <message>
   <source>Delete the table at the caret; undo brings it back</source>
   <translation>Eliminar la tabla en el cursor; «deshacer» la recupera</translation>
  </message>
  <message>
   <source>Delete the whole paragraph, heading, item or table; undo brings it back</source>
   <translation>Eliminar todo el párrafo, título, apartado o tabla; «deshacer» lo recupera</translation>
  </message>
  <message>
   <source>Delete this although {count} to it?</source>
   <translation>¿Eliminarlo aunque {count} aquí?</translation>
  </message>
  <message>
   <source>Delete this comment; undo brings it back (Del)</source>
   <translation>Eliminar este comentario; «deshacer» lo recupera (Supr)</translation>
  </message>
  <message>
   <source>Delete version</source>
   <translation>Eliminar versión</translation>
  </message>
  <message>
   <source>Delete view</source>
   <translation>Eliminar vista</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>suprimido</translation>
  </message>
  <message>
   <source>Deleted here</source>
   <translation>Eliminada aquí</translation>
  </message>
  <message>
   <source>Deleted in tracked changes</source>
   <translation>Eliminado en el control de cambios</translation>
  </message>
  <message>
   <source>Deleted the entry with all that is its own. Ctrl+Z brings it back.</source>
   <translation>La entrada se eliminó con todo lo suyo. Ctrl+Z la recupera.</translation>
  </message>
  <message>
   <source>Deleted the question. Ctrl+Z brings it back.</source>
   <translation>La pregunta se eliminó. Ctrl+Z la recupera.</translation>
  </message>
  <message>
   <source>deleted “{words}”</source>
   <translation>suprimido «{words}»</translation>
  </message>
  <message numerus="yes">
   <source>Deleted: {name} with {n} agenda items.</source>
   <translation>
    <numerusform>Eliminado: {name} con {n} punto del orden del día.</numerusform>
    <numerusform>Eliminado: {name} con {n} puntos del orden del día.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted: {name} with {n} papers.</source>
   <translation>
    <numerusform>Eliminado: {name} con {n} documento.</numerusform>
    <numerusform>Eliminado: {name} con {n} documentos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Deleted: {name}.</source>
   <translation>Eliminado: {name}.</translation>
  </message>
  <message>
   <source>Deleted: {title}. Ctrl+Z brings it back.</source>
   <translation>Eliminado: {title}. Ctrl+Z lo recupera.</translation>
  </message>
  <message>
   <source>Deta&amp;il</source>
   <translation>Deta&amp;lle</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Detalle</translation>
  </message>
  <message>
   <source>detail</source>
   <translation>detalle</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Disc.</source>
   <translation>Disc.</translation>
  </message>
  <message>
   <source>Discussion</source>
   <translation>Discusión</translation>
  </message>
  <message>
   <source>Discussion and decision</source>
   <translation>Discusión y decisión</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Hacer de nuevo lo deshecho</translation>
  </message>
  <message>
   <source>document</source>
   <translation>documento</translation>
  </message>
  <message>
   <source>does not take part</source>
   <translation>no participa</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>Done again</source>
   <translation>Rehecho</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>Rehecho: {label}</translation>
  </message>
  <message>
   <source>done {done}</source>
   <translation>hecho {done}</translation>
  </message>
  <message>
   <source>Donor</source>
   <translation>Donante</translation>
  </message>
  <message>
   <source>donor</source>
   <translation>donante</translation>
  </message>
  <message>
   <source>Doubtful: {doubt}</source>
   <translation>Dudoso: {doubt}</translation>
  </message>
  <message>
   <source>Doubtful: “{head}” may mean this; it says {short}.</source>
   <translation>Dudoso: «{head}» puede querer decir esto; dice {short}.</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>proyecto</translation>
  </message>
  <message>
   <source>Draft a section and an appendix on what was done since the last session, from the register</source>
   <translation>Redactar una sección y un anexo sobre lo hecho desde la última reunión, a partir del registro</translation>
  </message>
  <message>
   <source>Draft since {symbol} was issued. The numbers issued stay; what comes between takes “bis”.</source>
   <translation>Proyecto desde la publicación de {symbol}. Los números publicados se quedan; lo que se intercala toma «bis».</translation>
  </message>
  <message>
   <source>Draft text</source>
   <translation>Texto del proyecto</translation>
  </message>
  <message>
   <source>Draft what was done since the last session</source>
   <translation>Redactar lo hecho desde la última reunión</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Plazo</translation>
  </message>
  <message>
   <source>due</source>
   <translation>vencimiento</translation>
  </message>
  <message>
   <source>Due at the {session}</source>
   <translation>Vence en la {session}</translation>
  </message>
  <message numerus="yes">
   <source>Due in {n} days</source>
   <translation>
    <numerusform>Vence en {n} día</numerusform>
    <numerusform>Vence en {n} días</numerusform>
   </translation>
  </message>
  <message>
   <source>Due sess&amp;ion</source>
   <translation>Reun&amp;ión prevista</translation>
  </message>
  <message>
   <source>due session</source>
   <translation>reunión de vencimiento</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Vence hoy</translation>
  </message>
  <message>
   <source>Due tomorrow</source>
   <translation>Vence mañana</translation>
  </message>
  <message>
   <source>Due {day}</source>
   <translation>Vence el {day}</translation>
  </message>
  <message>
   <source>due {due}</source>
   <translation>vence {due}</translation>
  </message>
  <message>
   <source>Dup&amp;licate</source>
   <translation>D&amp;uplicar</translation>
  </message>
  <message>
   <source>Dupli&amp;cate</source>
   <translation>Dupli&amp;car</translation>
  </message>
  <message>
   <source>Duplicate activity</source>
   <translation>Duplicar actividad</translation>
  </message>
  <message>
   <source>Duplicate agenda item</source>
   <translation>Duplicar punto del orden del día</translation>
  </message>
  <message>
   <source>Duplicate paper</source>
   <translation>Duplicar documento</translation>
  </message>
  <message>
   <source>Duplicate session</source>
   <translation>Duplicar reunión</translation>
  </message>
  <message>
   <source>E&amp;nglish</source>
   <translation>&amp;Inglés</translation>
  </message>
  <message>
   <source>E&amp;spañol</source>
   <translation>E&amp;spañol</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>E&amp;xportar</translation>
  </message>
  <message>
   <source>E&amp;xport again …</source>
   <translation>E&amp;xportar de nuevo …</translation>
  </message>
  <message>
   <source>E&amp;xport sheet of one activity</source>
   <translation>E&amp;xportar la ficha de una actividad</translation>
  </message>
  <message>
   <source>E&amp;xport the whole session …</source>
   <translation>E&amp;xportar toda la reunión …</translation>
  </message>
  <message numerus="yes">
   <source>E&amp;xport {n} files</source>
   <translation>
    <numerusform>E&amp;xportar {n} archivo</numerusform>
    <numerusform>E&amp;xportar {n} archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>Each file is listed here as it is made; choose a line to open its file.</source>
   <translation>Cada archivo aparece aquí en cuanto está hecho; elija una línea para abrir su archivo.</translation>
  </message>
  <message>
   <source>Earlier moment</source>
   <translation>Momento anterior</translation>
  </message>
  <message>
   <source>Edit activity</source>
   <translation>Editar actividad</translation>
  </message>
  <message>
   <source>Edit agenda item</source>
   <translation>Editar punto del orden del día</translation>
  </message>
  <message>
   <source>Edit appendix</source>
   <translation>Editar anexo</translation>
  </message>
  <message>
   <source>Edit attachment</source>
   <translation>Editar adjunto</translation>
  </message>
  <message>
   <source>Edit comment</source>
   <translation>Editar comentario</translation>
  </message>
  <message>
   <source>Edit criterion</source>
   <translation>Editar criterio</translation>
  </message>
  <message>
   <source>Edit decision</source>
   <translation>Editar decisión</translation>
  </message>
  <message>
   <source>Edit details</source>
   <translation>Editar detalles</translation>
  </message>
  <message>
   <source>Edit follow-up</source>
   <translation>Editar seguimiento</translation>
  </message>
  <message>
   <source>Edit footnote</source>
   <translation>Editar nota al pie</translation>
  </message>
  <message>
   <source>Edit link</source>
   <translation>Editar vínculo</translation>
  </message>
  <message>
   <source>Edit organization</source>
   <translation>Editar organización</translation>
  </message>
  <message>
   <source>Edit paper details</source>
   <translation>Editar datos del documento</translation>
  </message>
  <message>
   <source>Edit paragraph</source>
   <translation>Editar párrafo</translation>
  </message>
  <message>
   <source>Edit paragraphs</source>
   <translation>Editar párrafos</translation>
  </message>
  <message>
   <source>Edit participant</source>
   <translation>Editar participante</translation>
  </message>
  <message>
   <source>Edit person</source>
   <translation>Editar persona</translation>
  </message>
  <message>
   <source>Edit review question</source>
   <translation>Editar pregunta de repaso</translation>
  </message>
  <message>
   <source>Edit row</source>
   <translation>Editar fila</translation>
  </message>
  <message>
   <source>Edit session</source>
   <translation>Editar reunión</translation>
  </message>
  <message>
   <source>Edit table</source>
   <translation>Editar tabla</translation>
  </message>
  <message>
   <source>Edit task</source>
   <translation>Editar tarea</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>Edición</translation>
  </message>
  <message>
   <source>edition</source>
   <translation>edición</translation>
  </message>
  <message>
   <source>Edition&amp;s …</source>
   <translation>E&amp;diciones …</translation>
  </message>
  <message>
   <source>Editions</source>
   <translation>Ediciones</translation>
  </message>
  <message>
   <source>Editions of {symbol}</source>
   <translation>Ediciones de {symbol}</translation>
  </message>
  <message>
   <source>Editions …</source>
   <translation>Ediciones …</translation>
  </message>
  <message>
   <source>Ele&amp;ment</source>
   <translation>Ele&amp;mento</translation>
  </message>
  <message>
   <source>element</source>
   <translation>elemento</translation>
  </message>
  <message>
   <source>elsewhere</source>
   <translation>en otro lugar</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Inglés</translation>
  </message>
  <message>
   <source>Enter goes to a line, Alt+Shift+Up and Down move it, Tab and Shift+Tab change its level, Esc leads back.</source>
   <translation>Intro va a una línea, Alt+Mayús+Arriba y Abajo la mueven, Tab y Mayús+Tab cambian su nivel, Esc vuelve atrás.</translation>
  </message>
  <message>
   <source>Enter goes to the paragraph in the middle of the view.</source>
   <translation>Intro va al párrafo en el centro de la vista.</translation>
  </message>
  <message>
   <source>Enter or a double click goes to what is to be settled</source>
   <translation>Intro o un doble clic lleva a lo que hay que resolver</translation>
  </message>
  <message>
   <source>Enter or F2 writes in a cell, Ctrl+Shift+N adds an entry, Del deletes one</source>
   <translation>Intro o F2 escribe en una celda, Ctrl+Mayús+N añade una entrada, Supr elimina una</translation>
  </message>
  <message>
   <source>Enter or F2 writes, Ins adds, Del takes away, Ctrl+Enter goes there</source>
   <translation>Intro o F2 escribe, Ins añade, Supr quita, Ctrl+Intro va allí</translation>
  </message>
  <message>
   <source>Enter takes what is chosen</source>
   <translation>Intro toma lo elegido</translation>
  </message>
  <message>
   <source>Entries in each phase</source>
   <translation>Entradas de cada fase</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>Opción</translation>
  </message>
  <message>
   <source>entry of the follow-up programme</source>
   <translation>entrada del programa de seguimiento</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>Esc leads back to its mark</source>
   <translation>Esc vuelve a su llamada</translation>
  </message>
  <message>
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Europe and Central Asia</source>
   <translation>Europa y Asia Central</translation>
  </message>
  <message>
   <source>Every line found its place.</source>
   <translation>Cada línea encontró su lugar.</translation>
  </message>
  <message>
   <source>Every machine</source>
   <translation>Todas las máquinas</translation>
  </message>
  <message>
   <source>Every paper is issued, or there is none yet.</source>
   <translation>Todos los documentos están publicados, o todavía no hay ninguno.</translation>
  </message>
  <message>
   <source>Every paper of the session goes into one folder. What is unchanged is left alone.</source>
   <translation>Todos los documentos de la reunión van a una carpeta. Lo que no ha cambiado se deja como está.</translation>
  </message>
  <message>
   <source>Every point is settled.</source>
   <translation>Todos los puntos están resueltos.</translation>
  </message>
  <message>
   <source>Every question is decided.</source>
   <translation>Todas las cuestiones están decididas.</translation>
  </message>
  <message>
   <source>Every translation here is confirmed.</source>
   <translation>Todas las traducciones están confirmadas aquí.</translation>
  </message>
  <message>
   <source>Every word of this paper is known.</source>
   <translation>Todas las palabras de este documento son conocidas.</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Everything is confirmed.</source>
   <translation>Todo está confirmado.</translation>
  </message>
  <message>
   <source>Everything is saved by itself; this does it at once</source>
   <translation>Todo se guarda por sí solo; esto lo hace enseguida</translation>
  </message>
  <message>
   <source>Everything of the committee</source>
   <translation>Todo lo de la comisión</translation>
  </message>
  <message>
   <source>Everything that differs</source>
   <translation>Todo lo que difiere</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Excel workbook (*.xlsx);;Text with commas (*.csv)</source>
   <translation>Libro de Excel (*.xlsx);;Texto con comas (*.csv)</translation>
  </message>
  <message>
   <source>Existing &amp;partnership</source>
   <translation>&amp;Alianza existente</translation>
  </message>
  <message>
   <source>existing negotiations</source>
   <translation>negociaciones existentes</translation>
  </message>
  <message>
   <source>Existing partnership</source>
   <translation>Alianza existente</translation>
  </message>
  <message>
   <source>existing partnership</source>
   <translation>alianza existente</translation>
  </message>
  <message>
   <source>Existing partnerships</source>
   <translation>Alianzas existentes</translation>
  </message>
  <message>
   <source>Expected benefit</source>
   <translation>Beneficio esperado</translation>
  </message>
  <message>
   <source>expertise</source>
   <translation>conocimientos especializados</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export a marked &amp;draft</source>
   <translation>Exportar un &amp;proyecto marcado como tal</translation>
  </message>
  <message>
   <source>Export a session</source>
   <translation>Exportar una reunión</translation>
  </message>
  <message>
   <source>Export changes</source>
   <translation>Exportar los cambios</translation>
  </message>
  <message>
   <source>Export matrix …</source>
   <translation>Exportar la matriz …</translation>
  </message>
  <message>
   <source>Export stopped. Nothing was left half written.</source>
   <translation>Exportación detenida. Nada quedó escrito a medias.</translation>
  </message>
  <message>
   <source>Export to another &amp;folder …</source>
   <translation>Exportar a &amp;otra carpeta …</translation>
  </message>
  <message>
   <source>Export to which folder?</source>
   <translation>¿A qué carpeta se exporta?</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportar …</translation>
  </message>
  <message>
   <source>Exporting {symbol} …</source>
   <translation>Exportando {symbol} …</translation>
  </message>
  <message>
   <source>Extra-budgetary prospects</source>
   <translation>Perspectivas extrapresupuestarias</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>feb.</translation>
  </message>
  <message>
   <source>February</source>
   <translation>febrero</translation>
  </message>
  <message>
   <source>Fi&amp;gure from the register …</source>
   <translation>&amp;Cifra del registro …</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>field</source>
   <translation>campo</translation>
  </message>
  <message>
   <source>Field of work</source>
   <translation>Campo de trabajo</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Campos</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Cifras</translation>
  </message>
  <message>
   <source>Figures from the register</source>
   <translation>Cifras del registro</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>file name of the Office</source>
   <translation>nombre de archivo de la Oficina</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Files and pages</source>
   <translation>Archivos y páginas</translation>
  </message>
  <message>
   <source>Fill cells</source>
   <translation>Rellenar celdas</translation>
  </message>
  <message>
   <source>Filter by state</source>
   <translation>Filtrar por estado</translation>
  </message>
  <message>
   <source>Filter by words</source>
   <translation>Filtrar por palabras</translation>
  </message>
  <message>
   <source>Filter rows</source>
   <translation>Filtrar filas</translation>
  </message>
  <message>
   <source>Filter, sorting, groups and columns under a name, kept in the file for everyone</source>
   <translation>Filtro, orden, grupos y columnas con un nombre, guardados en el archivo para todos</translation>
  </message>
  <message>
   <source>Financial</source>
   <translation>Financieras</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Find activities entered tw&amp;ice …</source>
   <translation>Bus&amp;car actividades introducidas dos veces …</translation>
  </message>
  <message>
   <source>Find in this paper</source>
   <translation>Buscar en este documento</translation>
  </message>
  <message>
   <source>Find ne&amp;xt</source>
   <translation>&amp;Siguiente</translation>
  </message>
  <message>
   <source>Find pre&amp;vious</source>
   <translation>Buscar &amp;anterior</translation>
  </message>
  <message>
   <source>Find what the printout was made from, and what changed since</source>
   <translation>Averiguar de qué se hizo el impreso y qué ha cambiado desde entonces</translation>
  </message>
  <message>
   <source>Find which edition or state of a paper a printout was made from, and what changed since</source>
   <translation>Averiguar de qué edición o estado de un documento se hizo un impreso, y qué cambió desde entonces</translation>
  </message>
  <message>
   <source>Find words in this paper and put others in their place</source>
   <translation>Buscar palabras en este documento y poner otras en su lugar</translation>
  </message>
  <message>
   <source>Find words in this paper; accents and kinds of quotes do not count</source>
   <translation>Buscar palabras en este documento; los acentos y las clases de comillas no cuentan</translation>
  </message>
  <message>
   <source>Find: accents, capitals and kinds of quotes do not count</source>
   <translation>Buscar: los acentos, las mayúsculas y las clases de comillas no cuentan</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Observaciones</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>Huella</translation>
  </message>
  <message>
   <source>fingerprint</source>
   <translation>huella</translation>
  </message>
  <message>
   <source>Fingerprint or file</source>
   <translation>Huella o archivo</translation>
  </message>
  <message>
   <source>Fingerprint, or the path of a PDF, workbook or document</source>
   <translation>Huella, o ruta de un PDF, un libro o un documento</translation>
  </message>
  <message>
   <source>First &amp;session</source>
   <translation>Primera &amp;reunión</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Primer día</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>primer día</translation>
  </message>
  <message>
   <source>Flexible and low-cost mechanisms come first on the shortlist</source>
   <translation>Los mecanismos flexibles y de bajo costo van primero en la lista breve</translation>
  </message>
  <message>
   <source>flexible mechanism</source>
   <translation>mecanismo flexible</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Folder of exports</source>
   <translation>Carpeta de exportaciones</translation>
  </message>
  <message>
   <source>Follow-&amp;up</source>
   <translation>S&amp;eguimiento</translation>
  </message>
  <message>
   <source>Follow-up</source>
   <translation>Seguimiento</translation>
  </message>
  <message>
   <source>Follow-up programme</source>
   <translation>Programa de seguimiento</translation>
  </message>
  <message>
   <source>Follow-up tools</source>
   <translation>Herramientas de seguimiento</translation>
  </message>
  <message>
   <source>Footnote</source>
   <translation>Nota al pie</translation>
  </message>
  <message>
   <source>footnote</source>
   <translation>nota</translation>
  </message>
  <message>
   <source>footnote mark</source>
   <translation>llamada de nota</translation>
  </message>
  <message>
   <source>Footnote {label}</source>
   <translation>Nota {label}</translation>
  </message>
  <message>
   <source>Footnote {number}</source>
   <translation>Nota {number}</translation>
  </message>
  <message>
   <source>footnote {number}</source>
   <translation>nota {number}</translation>
  </message>
  <message>
   <source>Footnote {number} is called a second time; this mark was left as it is.</source>
   <translation>La nota {number} se llama por segunda vez; esta llamada se dejó como está.</translation>
  </message>
  <message>
   <source>Footnote {number} is called in {place}, but its text is not in the input.</source>
   <translation>La nota {number} se llama aquí: {place}, pero su texto no figura en lo recibido.</translation>
  </message>
  <message>
   <source>Footnote {number} is called nowhere in the paragraphs: “{text}”.</source>
   <translation>La nota {number} no se llama en ningún párrafo: «{text}».</translation>
  </message>
  <message>
   <source>Footnote {number} is called nowhere.</source>
   <translation>La nota {number} no se llama en ningún lugar.</translation>
  </message>
  <message>
   <source>Footnotes</source>
   <translation>Notas al pie</translation>
  </message>
  <message>
   <source>footnotes</source>
   <translation>notas</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>for a colleague</source>
   <translation>para un colega</translation>
  </message>
  <message>
   <source>For debate and guidance</source>
   <translation>Para debate y orientación</translation>
  </message>
  <message>
   <source>For decision</source>
   <translation>Para decisión</translation>
  </message>
  <message>
   <source>For every line in the list; the space bar does it for the lines chosen</source>
   <translation>Para cada línea de la lista; la barra espaciadora lo hace para las líneas elegidas</translation>
  </message>
  <message>
   <source>For information</source>
   <translation>Para información</translation>
  </message>
  <message>
   <source>Forget the name; what was written stays in the history (Del)</source>
   <translation>Olvidar el nombre; lo escrito se queda en el historial (Supr)</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Forma</translation>
  </message>
  <message>
   <source>formal arrangement</source>
   <translation>arreglo formal</translation>
  </message>
  <message>
   <source>format</source>
   <translation>formato</translation>
  </message>
  <message>
   <source>Formats</source>
   <translation>Formatos</translation>
  </message>
  <message>
   <source>Formula</source>
   <translation>Fórmula</translation>
  </message>
  <message>
   <source>Forum</source>
   <translation>Foro</translation>
  </message>
  <message>
   <source>forum</source>
   <translation>foro</translation>
  </message>
  <message>
   <source>Forums</source>
   <translation>Foros</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>Freeze the paper and lock it; undo takes it back</source>
   <translation>Fijar el documento y bloquearlo; «deshacer» lo libera</translation>
  </message>
  <message>
   <source>Freeze the paper as an edition, lock it and make its exports; you see first what is not settled</source>
   <translation>Fijar el documento como edición, bloquearlo y hacer sus exportaciones; primero verá qué no está resuelto</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Francés</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>vie.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>From &amp;another paper …</source>
   <translation>A partir de &amp;otro documento …</translation>
  </message>
  <message>
   <source>From a paper …</source>
   <translation>De un documento …</translation>
  </message>
  <message>
   <source>From the &amp;template</source>
   <translation>Según la &amp;plantilla</translation>
  </message>
  <message>
   <source>From the beginning again</source>
   <translation>Otra vez desde el principio</translation>
  </message>
  <message>
   <source>From the end again</source>
   <translation>Otra vez desde el final</translation>
  </message>
  <message>
   <source>From {path}. Nothing is stored before you press Import; one undo takes it out again.</source>
   <translation>De {path}. No se guarda nada hasta que pulse Importar; un solo «deshacer» lo retira.</translation>
  </message>
  <message>
   <source>further text</source>
   <translation>más texto</translation>
  </message>
  <message>
   <source>Further text of the paragraph above</source>
   <translation>Más texto del párrafo anterior</translation>
  </message>
  <message>
   <source>Gathering what the diagnostic file will hold …</source>
   <translation>Reuniendo lo que contendrá el archivo de diagnóstico …</translation>
  </message>
  <message>
   <source>GB.291/WP/SDG/1</source>
   <translation>GB.291/WP/SDG/1</translation>
  </message>
  <message>
   <source>Geneva</source>
   <translation>Ginebra</translation>
  </message>
  <message>
   <source>Give the paragraph the words it had then; undo takes this back (Enter)</source>
   <translation>Devolver al párrafo las palabras que tenía entonces; «deshacer» lo revoca (Intro)</translation>
  </message>
  <message>
   <source>Give the present state a name, to find it again and compare with it</source>
   <translation>Dar un nombre al estado actual, para encontrarlo de nuevo y comparar con él</translation>
  </message>
  <message>
   <source>Give the version another name (F2)</source>
   <translation>Dar otro nombre a la versión (F2)</translation>
  </message>
  <message>
   <source>Give this session its number first; the next one takes the number after it.</source>
   <translation>Dé primero su número a esta reunión; la siguiente toma el número posterior.</translation>
  </message>
  <message>
   <source>global</source>
   <translation>mundial</translation>
  </message>
  <message>
   <source>Global, regional or national</source>
   <translation>Mundial, regional o nacional</translation>
  </message>
  <message>
   <source>Go back to the paper</source>
   <translation>Volver al documento</translation>
  </message>
  <message>
   <source>Go back; everything is kept</source>
   <translation>Volver; todo se conserva</translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>Ir allí</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Ir a</translation>
  </message>
  <message>
   <source>Go to a paragraph, section, footnote or appendix by its number</source>
   <translation>Ir a un párrafo, sección, nota o anexo por su número</translation>
  </message>
  <message>
   <source>Go to the &amp;register</source>
   <translation>Ir al &amp;registro</translation>
  </message>
  <message>
   <source>Go to the change before (Alt+Up)</source>
   <translation>Ir al cambio anterior (Alt+Arriba)</translation>
  </message>
  <message>
   <source>Go to the list</source>
   <translation>Ir a la lista</translation>
  </message>
  <message>
   <source>Go to the next change (Alt+Down)</source>
   <translation>Ir al cambio siguiente (Alt+Abajo)</translation>
  </message>
  <message>
   <source>Go to the next misspelt word and see what it may have been meant to be</source>
   <translation>Ir a la siguiente palabra mal escrita y ver qué quizá quería decir</translation>
  </message>
  <message>
   <source>Go to the next place of what was found</source>
   <translation>Ir al siguiente lugar encontrado</translation>
  </message>
  <message>
   <source>Go to the next translation whose source has changed</source>
   <translation>Ir a la siguiente traducción cuyo origen ha cambiado</translation>
  </message>
  <message>
   <source>Go to the paper</source>
   <translation>Ir al documento</translation>
  </message>
  <message>
   <source>Go to the previous place of what was found</source>
   <translation>Ir al lugar encontrado anterior</translation>
  </message>
  <message>
   <source>Go to the words of the comment before</source>
   <translation>Ir a las palabras del comentario anterior</translation>
  </message>
  <message>
   <source>Go to the words of the next comment</source>
   <translation>Ir a las palabras del comentario siguiente</translation>
  </message>
  <message>
   <source>Go to: {name}</source>
   <translation>Ir a: {name}</translation>
  </message>
  <message>
   <source>Good practices</source>
   <translation>Buenas prácticas</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Agrupar por</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Grupos</translation>
  </message>
  <message>
   <source>Guessed: {short}</source>
   <translation>Deducido: {short}</translation>
  </message>
  <message>
   <source>Hand out a copy</source>
   <translation>Entregar una copia</translation>
  </message>
  <message>
   <source>Have the program speak English</source>
   <translation>Hacer que el programa hable inglés</translation>
  </message>
  <message>
   <source>Have the program speak French</source>
   <translation>Hacer que el programa hable francés</translation>
  </message>
  <message>
   <source>Have the program speak Spanish</source>
   <translation>Hacer que el programa hable español</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Heading &amp;1</source>
   <translation>Título &amp;1</translation>
  </message>
  <message>
   <source>Heading &amp;2</source>
   <translation>Título &amp;2</translation>
  </message>
  <message>
   <source>Heading &amp;3</source>
   <translation>Título &amp;3</translation>
  </message>
  <message>
   <source>Heading 1</source>
   <translation>Título 1</translation>
  </message>
  <message>
   <source>Heading 2</source>
   <translation>Título 2</translation>
  </message>
  <message>
   <source>Heading 3</source>
   <translation>Título 3</translation>
  </message>
  <message>
   <source>heading {label}</source>
   <translation>título {label}</translation>
  </message>
  <message>
   <source>Heading {label} does not follow the one before it.</source>
   <translation>El título {label} no sigue al anterior.</translation>
  </message>
  <message>
   <source>heading {number}</source>
   <translation>título {number}</translation>
  </message>
  <message>
   <source>Headings</source>
   <translation>Títulos</translation>
  </message>
  <message>
   <source>headings</source>
   <translation>títulos</translation>
  </message>
  <message>
   <source>Headings and paragraphs appear here.</source>
   <translation>Los títulos y los párrafos aparecen aquí.</translation>
  </message>
  <message>
   <source>headings {numbers}</source>
   <translation>títulos {numbers}</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Celebrada</translation>
  </message>
  <message>
   <source>held</source>
   <translation>celebrada</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Here now</source>
   <translation>Aquí ahora</translation>
  </message>
  <message>
   <source>Here stands the record of the point for decision that the caret is in. No paper is open.</source>
   <translation>Aquí consta la ficha del punto que requiere decisión donde está el cursor. No hay ningún documento abierto.</translation>
  </message>
  <message>
   <source>Here stands who takes part in which policy dialogue, initiative or forum, and why.</source>
   <translation>Aquí figura quién participa en qué diálogo, iniciativa o foro, y por qué.</translation>
  </message>
  <message>
   <source>Here you write. Paragraphs number themselves, and references follow when one moves. There is nothing to save: all is kept as you type, and Ctrl+Z takes it back, even tomorrow.</source>
   <translation>Aquí se escribe. Los párrafos se numeran solos, y las referencias siguen cuando uno se mueve. No hay nada que guardar: todo se conserva mientras escribe, y Ctrl+Z lo deshace, incluso mañana.</translation>
  </message>
  <message>
   <source>Hidden text</source>
   <translation>Texto oculto</translation>
  </message>
  <message>
   <source>Hide the preview (F7)</source>
   <translation>Ocultar la vista previa (F7)</translation>
  </message>
  <message>
   <source>high</source>
   <translation>alta</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Hom&amp;e</source>
   <translation>&amp;Inicio</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <source>How exactly the date is known</source>
   <translation>Con qué exactitud se conoce la fecha</translation>
  </message>
  <message>
   <source>How far it has come</source>
   <translation>Hasta dónde ha llegado</translation>
  </message>
  <message>
   <source>How far it is, such as planned or under way</source>
   <translation>Hasta dónde ha llegado, por ejemplo previsto o en curso</translation>
  </message>
  <message>
   <source>How far the paper has come; it is issued by Paper &gt; Issue</source>
   <translation>Hasta dónde ha llegado el documento; se publica con Documento &gt; Publicar</translation>
  </message>
  <message>
   <source>How it begins</source>
   <translation>Cómo empieza</translation>
  </message>
  <message>
   <source>How it is found out</source>
   <translation>Cómo se averigua</translation>
  </message>
  <message>
   <source>How many activities there were</source>
   <translation>Cuántas actividades hubo</translation>
  </message>
  <message>
   <source>How many were found</source>
   <translation>Cuántos se encontraron</translation>
  </message>
  <message>
   <source>How much, with its currency</source>
   <translation>Cuánto, con su moneda</translation>
  </message>
  <message>
   <source>How soon it is to be taken up</source>
   <translation>Con qué prontitud ha de abordarse</translation>
  </message>
  <message>
   <source>How the paper stands</source>
   <translation>Cómo está el documento</translation>
  </message>
  <message>
   <source>I&amp;gnore in this paper</source>
   <translation>I&amp;gnorar en este documento</translation>
  </message>
  <message>
   <source>I&amp;tem</source>
   <translation>&amp;Apartado</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Identificador</translation>
  </message>
  <message>
   <source>If it is a copy of {name}, its changes can be brought together with it; you see them before anything changes.</source>
   <translation>Si es una copia de {name}, sus cambios pueden reunirse con él; los verá antes de que nada cambie.</translation>
  </message>
  <message>
   <source>Import a paper or a register</source>
   <translation>Importar un documento o un registro</translation>
  </message>
  <message>
   <source>Import paper</source>
   <translation>Importar documento</translation>
  </message>
  <message>
   <source>Import register</source>
   <translation>Importar registro</translation>
  </message>
  <message>
   <source>Import {name}</source>
   <translation>Importar {name}</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>Importar …</translation>
  </message>
  <message>
   <source>Imported: {headline}</source>
   <translation>Importado: {headline}</translation>
  </message>
  <message>
   <source>importing</source>
   <translation>importación</translation>
  </message>
  <message>
   <source>in clearance</source>
   <translation>en espera de visto bueno</translation>
  </message>
  <message>
   <source>In how many countries</source>
   <translation>En cuántos países</translation>
  </message>
  <message>
   <source>In no appendix yet.</source>
   <translation>En ningún anexo todavía.</translation>
  </message>
  <message>
   <source>In no paper</source>
   <translation>En ningún documento</translation>
  </message>
  <message>
   <source>in preparation</source>
   <translation>en preparación</translation>
  </message>
  <message>
   <source>In the appendices of these papers</source>
   <translation>En los anexos de estos documentos</translation>
  </message>
  <message>
   <source>In the register</source>
   <translation>En el registro</translation>
  </message>
  <message>
   <source>In the sheet</source>
   <translation>En la hoja</translation>
  </message>
  <message>
   <source>In the text</source>
   <translation>En el texto</translation>
  </message>
  <message>
   <source>In the whole file</source>
   <translation>En todo el archivo</translation>
  </message>
  <message>
   <source>In this paper</source>
   <translation>En este documento</translation>
  </message>
  <message>
   <source>In which capacities people take part</source>
   <translation>En qué calidades participan las personas</translation>
  </message>
  <message>
   <source>In which fields it works</source>
   <translation>En qué campos trabaja</translation>
  </message>
  <message>
   <source>In which language to look</source>
   <translation>En qué idioma buscar</translation>
  </message>
  <message>
   <source>In words or numbers: 30 June-2 July 2004, May 2004, 3.5.2004</source>
   <translation>En letras o en cifras: 30 de junio-2 de julio de 2004, mayo de 2004, 3.5.2004</translation>
  </message>
  <message>
   <source>In {languages} there are no words yet for {places}.</source>
   <translation>En {languages} no hay todavía texto para {places}.</translation>
  </message>
  <message numerus="yes">
   <source>In {language}, {n} passages were not confirmed since the {leading} changed.</source>
   <translation>
    <numerusform>En {language}, {n} pasaje no se confirmó desde que cambió el {leading}.</numerusform>
    <numerusform>En {language}, {n} pasajes no se confirmaron desde que cambió el {leading}.</numerusform>
   </translation>
  </message>
  <message>
   <source>In {language}, {said}</source>
   <translation>En {language}, {said}</translation>
  </message>
  <message>
   <source>In {said}, {count} of {count2} rows of the register are printed in {printed}.</source>
   <translation>En {said}, {count} de {count2} filas del registro se imprimen en {printed}.</translation>
  </message>
  <message>
   <source>indented less</source>
   <translation>con menos sangría</translation>
  </message>
  <message>
   <source>indented more</source>
   <translation>con más sangría</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Insumo</translation>
  </message>
  <message>
   <source>Ins adds a question, Del deletes one, Ctrl and arrows move one</source>
   <translation>Ins añade una pregunta, Supr elimina una, Ctrl y las flechas mueven una</translation>
  </message>
  <message>
   <source>Institutional support</source>
   <translation>Apoyo institucional</translation>
  </message>
  <message>
   <source>institutional support</source>
   <translation>apoyo institucional</translation>
  </message>
  <message>
   <source>Instr&amp;ument or document</source>
   <translation>Instr&amp;umento o documento</translation>
  </message>
  <message>
   <source>Instrument or document</source>
   <translation>Instrumento o documento</translation>
  </message>
  <message>
   <source>instrument or document</source>
   <translation>instrumento o documento</translation>
  </message>
  <message>
   <source>Instruments and documents</source>
   <translation>Instrumentos y documentos</translation>
  </message>
  <message>
   <source>interest at stake</source>
   <translation>interés en juego</translation>
  </message>
  <message>
   <source>Interest of partners</source>
   <translation>Interés de los asociados</translation>
  </message>
  <message>
   <source>Involvement</source>
   <translation>Participación</translation>
  </message>
  <message>
   <source>involvement</source>
   <translation>participación</translation>
  </message>
  <message>
   <source>is cited by</source>
   <translation>es citado por</translation>
  </message>
  <message>
   <source>Is it saved?</source>
   <translation>¿Está guardado?</translation>
  </message>
  <message>
   <source>is served by</source>
   <translation>es servida por</translation>
  </message>
  <message>
   <source>is the ground of</source>
   <translation>es el fundamento de</translation>
  </message>
  <message>
   <source>Is this new to you? A tour of six cards shows where things are.</source>
   <translation>¿Es nuevo para usted? Un recorrido de seis tarjetas muestra dónde está cada cosa.</translation>
  </message>
  <message>
   <source>Issue</source>
   <translation>Cuestión</translation>
  </message>
  <message>
   <source>Issue a paper</source>
   <translation>Publicar un documento</translation>
  </message>
  <message>
   <source>Issue it &amp;although not everything is settled</source>
   <translation>Publicarlo &amp;aunque no todo esté resuelto</translation>
  </message>
  <message>
   <source>Issue paper</source>
   <translation>Publicar documento</translation>
  </message>
  <message>
   <source>issued</source>
   <translation>publicado</translation>
  </message>
  <message>
   <source>Issued as {symbol}</source>
   <translation>Publicado como {symbol}</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>Publicada el</translation>
  </message>
  <message>
   <source>it asks what cannot be understood</source>
   <translation>plantea algo que no se entiende</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>no puede leerse</translation>
  </message>
  <message>
   <source>It cannot go there: it would come to lie inside another section or item.</source>
   <translation>No puede ir ahí: quedaría dentro de otra sección o apartado.</translation>
  </message>
  <message>
   <source>it deletes what was never there</source>
   <translation>elimina lo que nunca estuvo ahí</translation>
  </message>
  <message>
   <source>it descends from what is not there, or from something else</source>
   <translation>desciende de lo que no está ahí, o de otra cosa</translation>
  </message>
  <message>
   <source>it does not hold what the working copy holds</source>
   <translation>no contiene lo que contiene la copia de trabajo</translation>
  </message>
  <message>
   <source>it does not say which document it is</source>
   <translation>no dice qué documento es</translation>
  </message>
  <message>
   <source>it ends within its first 100 bytes</source>
   <translation>termina dentro de sus primeros 100 bytes</translation>
  </message>
  <message>
   <source>it has no proper name or descent</source>
   <translation>no tiene nombre ni ascendencia correctos</translation>
  </message>
  <message>
   <source>it has no schema of number {number}</source>
   <translation>no tiene un esquema de número {number}</translation>
  </message>
  <message>
   <source>it has other fields than it should</source>
   <translation>tiene otros campos de los debidos</translation>
  </message>
  <message>
   <source>it has {length:,} {unit}</source>
   <translation>tiene {length:,} {unit}</translation>
  </message>
  <message>
   <source>it holds a word that is longer than any may be</source>
   <translation>contiene una palabra más larga de lo que puede ser ninguna</translation>
  </message>
  <message>
   <source>it holds letters that cannot be read</source>
   <translation>contiene letras que no pueden leerse</translation>
  </message>
  <message>
   <source>it holds what cannot be read</source>
   <translation>contiene algo que no se puede leer</translation>
  </message>
  <message>
   <source>It holds what is to be done after the report, by phase: recommendations, policy dialogues, the forum, work in countries, research, support, and the questions of the review.</source>
   <translation>Contiene lo que hay que hacer después del informe, por fases: recomendaciones, diálogos, foro, trabajo en los países, investigación, apoyo, y las preguntas de repaso.</translation>
  </message>
  <message>
   <source>it holds what no page can show</source>
   <translation>contiene algo que ninguna página puede mostrar</translation>
  </message>
  <message>
   <source>it holds what no table can hold</source>
   <translation>contiene lo que ninguna tabla puede contener</translation>
  </message>
  <message>
   <source>it holds what this program did not make: {strange}</source>
   <translation>contiene lo que este programa no hizo: {strange}</translation>
  </message>
  <message>
   <source>It holds what was done: meetings, visits, presentations, each with its date, place and organizer. An appendix of a paper prints its rows from here.</source>
   <translation>Contiene lo que se hizo: reuniones, visitas, presentaciones, cada una con su fecha, lugar y organizador. El anexo de un documento imprime sus filas desde aquí.</translation>
  </message>
  <message>
   <source>it holds words that cannot be read</source>
   <translation>contiene palabras que no pueden leerse</translation>
  </message>
  <message>
   <source>it is a database</source>
   <translation>es una base de datos</translation>
  </message>
  <message>
   <source>it is a device, not a file</source>
   <translation>es un dispositivo, no un archivo</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>es una carpeta</translation>
  </message>
  <message>
   <source>it is a PDF</source>
   <translation>es un PDF</translation>
  </message>
  <message>
   <source>it is a picture</source>
   <translation>es una imagen</translation>
  </message>
  <message>
   <source>it is a zip archive, or a Word or Excel file</source>
   <translation>es un archivo zip, o un archivo de Word o Excel</translation>
  </message>
  <message>
   <source>it is an old Word or Excel file</source>
   <translation>es un archivo antiguo de Word o Excel</translation>
  </message>
  <message>
   <source>it is cut off: {held:,} of {size:,} bytes are there</source>
   <translation>está cortado: hay {held:,} de {size:,} bytes</translation>
  </message>
  <message>
   <source>It is linked with nothing yet.</source>
   <translation>Todavía no está vinculada con nada.</translation>
  </message>
  <message>
   <source>It is locked once it is written</source>
   <translation>Queda bloqueado en cuanto se escribe</translation>
  </message>
  <message>
   <source>it is no Word document (.docx)</source>
   <translation>no es un documento de Word (.docx)</translation>
  </message>
  <message>
   <source>it is not a text file</source>
   <translation>no es un archivo de texto</translation>
  </message>
  <message>
   <source>it is not there any more</source>
   <translation>ya no está ahí</translation>
  </message>
  <message>
   <source>it is not what its name says</source>
   <translation>no es lo que dice su nombre</translation>
  </message>
  <message>
   <source>it is too tangled</source>
   <translation>está demasiado enredada</translation>
  </message>
  <message>
   <source>it lacks {missing}</source>
   <translation>le falta {missing}</translation>
  </message>
  <message>
   <source>it makes something else of what is there</source>
   <translation>hace otra cosa de lo que está ahí</translation>
  </message>
  <message>
   <source>it may not be written</source>
   <translation>no se puede escribir</translation>
  </message>
  <message>
   <source>it says nothing of anything</source>
   <translation>no dice nada de nada</translation>
  </message>
  <message>
   <source>it says what nothing says</source>
   <translation>dice lo que nada dice</translation>
  </message>
  <message>
   <source>it speaks of a thing unknown, {kind}</source>
   <translation>habla de algo desconocido, {kind}</translation>
  </message>
  <message>
   <source>it speaks of things unknown</source>
   <translation>habla de cosas desconocidas</translation>
  </message>
  <message>
   <source>It stands at the end already.</source>
   <translation>Ya está al final.</translation>
  </message>
  <message>
   <source>It stands at the end of this paper now. Ctrl+Z takes it out again.</source>
   <translation>Ahora está al final de este documento. Ctrl+Z lo retira.</translation>
  </message>
  <message>
   <source>it would run what this program did not make</source>
   <translation>ejecutaría lo que este programa no hizo</translation>
  </message>
  <message>
   <source>Italic</source>
   <translation>Cursiva</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Apartado</translation>
  </message>
  <message>
   <source>item</source>
   <translation>punto</translation>
  </message>
  <message>
   <source>Item {label} does not follow the one before it.</source>
   <translation>El punto {label} no sigue al anterior.</translation>
  </message>
  <message>
   <source>Item, second level</source>
   <translation>Apartado, segundo nivel</translation>
  </message>
  <message>
   <source>its folder is not there any more</source>
   <translation>su carpeta ya no está ahí</translation>
  </message>
  <message>
   <source>its last change is lost; it is as it was last shown, please look it over</source>
   <translation>su último cambio se perdió; está como se mostró por última vez, conviene revisarlo</translation>
  </message>
  <message>
   <source>Its number or symbol, such as Convention No. 117 or GB.291/2</source>
   <translation>Su número o signatura, por ejemplo Convenio núm. 117 o GB.291/2</translation>
  </message>
  <message>
   <source>Its paper “Matters arising” will list these, with their references</source>
   <translation>Su documento «Cuestiones derivadas» los enumerará, con sus referencias</translation>
  </message>
  <message>
   <source>its words are not in their one form</source>
   <translation>sus palabras no están en su única forma</translation>
  </message>
  <message>
   <source>its words belong to something else</source>
   <translation>sus palabras pertenecen a otra cosa</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>ene.</translation>
  </message>
  <message>
   <source>January</source>
   <translation>enero</translation>
  </message>
  <message>
   <source>Join paragraphs</source>
   <translation>Unir párrafos</translation>
  </message>
  <message>
   <source>Joint programmes</source>
   <translation>Programas conjuntos</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Revista</translation>
  </message>
  <message>
   <source>July</source>
   <translation>julio</translation>
  </message>
  <message>
   <source>June</source>
   <translation>junio</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message>
   <source>Keep &amp;both</source>
   <translation>Conservar &amp;ambos</translation>
  </message>
  <message>
   <source>Keep &amp;mine</source>
   <translation>Conservar lo &amp;mío</translation>
  </message>
  <message>
   <source>Keep &amp;theirs</source>
   <translation>Conservar lo &amp;suyo</translation>
  </message>
  <message>
   <source>Keep both activities</source>
   <translation>Conservar ambas actividades</translation>
  </message>
  <message>
   <source>Keep one activity with the words that are set in bold</source>
   <translation>Conservar una actividad con las palabras en negrita</translation>
  </message>
  <message>
   <source>Keep what somebody has written there since</source>
   <translation>Conservar lo que alguien ha escrito ahí desde entonces</translation>
  </message>
  <message>
   <source>Kept at or before</source>
   <translation>Ocasión</translation>
  </message>
  <message>
   <source>Kept on this computer: the last ten states of this file, one of each of the last thirty days, and one from before each merge, import and update of the program. Bringing one back can be undone, and the present state is kept as well.</source>
   <translation>Se conservan en este ordenador: los diez últimos estados de este archivo, uno de cada uno de los treinta últimos días, y uno de antes de cada reunión de copias, importación y actualización del programa. Recuperar uno puede deshacerse, y el estado actual también se conserva.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>tipo</translation>
  </message>
  <message>
   <source>Kind of support</source>
   <translation>Clase de apoyo</translation>
  </message>
  <message>
   <source>Kind of the new entry</source>
   <translation>Clase de la nueva entrada</translation>
  </message>
  <message>
   <source>known changes, brought together elsewhere</source>
   <translation>cambios conocidos, reunidos en otro lugar</translation>
  </message>
  <message>
   <source>Known changes, brought together elsewhere.</source>
   <translation>Cambios conocidos, reunidos en otro lugar.</translation>
  </message>
  <message>
   <source>known changes, brought together there</source>
   <translation>cambios conocidos, reunidos allí</translation>
  </message>
  <message numerus="yes">
   <source>Known to be missing: {n:,} changes.</source>
   <translation>
    <numerusform>Se sabe que falta: {n:,} cambio.</numerusform>
    <numerusform>Se sabe que faltan: {n:,} cambios.</numerusform>
   </translation>
  </message>
  <message>
   <source>L&amp;anguage of the program</source>
   <translation>Idioma del &amp;programa</translation>
  </message>
  <message>
   <source>Lan&amp;guage of the paper</source>
   <translation>Idio&amp;ma del documento</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>language</source>
   <translation>idioma</translation>
  </message>
  <message>
   <source>Language of questions and answers</source>
   <translation>Idioma de preguntas y respuestas</translation>
  </message>
  <message>
   <source>Language of the second column</source>
   <translation>Idioma de la segunda columna</translation>
  </message>
  <message>
   <source>Language of the sheet</source>
   <translation>Idioma de la hoja</translation>
  </message>
  <message>
   <source>Language of titles and details</source>
   <translation>Idioma de títulos y detalles</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Idiomas</translation>
  </message>
  <message>
   <source>languages</source>
   <translation>idiomas</translation>
  </message>
  <message>
   <source>Larger pages (+)</source>
   <translation>Páginas más grandes (+)</translation>
  </message>
  <message>
   <source>Last backup {when}</source>
   <translation>Última copia de seguridad {when}</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Último día</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>último día</translation>
  </message>
  <message>
   <source>Late: {day}</source>
   <translation>Con retraso: {day}</translation>
  </message>
  <message>
   <source>Late: {session}</source>
   <translation>Con retraso: {session}</translation>
  </message>
  <message>
   <source>Late: {what}</source>
   <translation>Con retraso: {what}</translation>
  </message>
  <message>
   <source>Later moment</source>
   <translation>Momento posterior</translation>
  </message>
  <message>
   <source>layout of the page</source>
   <translation>orientación de la página</translation>
  </message>
  <message>
   <source>Lea&amp;ve all shown</source>
   <translation>&amp;Dejar todo lo mostrado</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>A cargo</translation>
  </message>
  <message>
   <source>lead</source>
   <translation>entidad principal</translation>
  </message>
  <message>
   <source>Leading</source>
   <translation>Idioma original</translation>
  </message>
  <message>
   <source>leading language</source>
   <translation>idioma de redacción</translation>
  </message>
  <message>
   <source>leads to</source>
   <translation>lleva a</translation>
  </message>
  <message>
   <source>Leave as it &amp;stands</source>
   <translation>Dejar como &amp;está</translation>
  </message>
  <message>
   <source>Leave out what was adopted or withdrawn</source>
   <translation>Dejar fuera lo adoptado o retirado</translation>
  </message>
  <message>
   <source>Leave out who takes part in no mechanism, and mechanisms in which nobody does</source>
   <translation>Dejar fuera a quien no participa en ningún mecanismo, y los mecanismos en que nadie participa</translation>
  </message>
  <message>
   <source>Leave this question open and go to the next</source>
   <translation>Dejar pendiente esta cuestión y pasar a la siguiente</translation>
  </message>
  <message>
   <source>left</source>
   <translation>retirado</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Jurídicas</translation>
  </message>
  <message>
   <source>Less indented</source>
   <translation>Menos sangría</translation>
  </message>
  <message>
   <source>Let it stay (&amp;mine)</source>
   <translation>Dejarlo (lo &amp;mío)</translation>
  </message>
  <message>
   <source>Let it stay (&amp;theirs)</source>
   <translation>Dejarlo (lo &amp;suyo)</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Carta</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>level</source>
   <translation>nivel</translation>
  </message>
  <message>
   <source>Level of involvement</source>
   <translation>Grado de participación</translation>
  </message>
  <message>
   <source>Level of involvement, as printed</source>
   <translation>Grado de participación, tal como se imprime</translation>
  </message>
  <message>
   <source>level or numbering changed</source>
   <translation>nivel o numeración cambiados</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Life, {title}</source>
   <translation>Recorrido, {title}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Light colours</source>
   <translation>Colores claros</translation>
  </message>
  <message>
   <source>Light or dark, as the computer is set</source>
   <translation>Claro u oscuro, según esté el ordenador</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <source>line before the point for decision</source>
   <translation>línea anterior al punto que requiere decisión</translation>
  </message>
  <message>
   <source>line {line}</source>
   <translation>línea {line}</translation>
  </message>
  <message>
   <source>Line {line} has {count} cells where the table has {width}; it was left out.</source>
   <translation>La línea {line} tiene {count} celdas donde el cuadro tiene {width}; se dejó fuera.</translation>
  </message>
  <message>
   <source>line {line}, and elsewhere</source>
   <translation>línea {line}, y en otros lugares</translation>
  </message>
  <message>
   <source>line {line}, column {column}</source>
   <translation>línea {line}, columna {column}</translation>
  </message>
  <message>
   <source>line {number}</source>
   <translation>línea {number}</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>líneas</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Vincular</translation>
  </message>
  <message>
   <source>link</source>
   <translation>vínculo</translation>
  </message>
  <message>
   <source>Link the chosen recommendation with a paragraph, a point or an activity (Ins)</source>
   <translation>Vincular la recomendación elegida con un párrafo, un punto o una actividad (Ins)</translation>
  </message>
  <message>
   <source>Link the sentence to the row that takes place on that day</source>
   <translation>Vincular la frase con la fila que tiene lugar ese día</translation>
  </message>
  <message>
   <source>Link the words chosen, or the paragraph, to the row of the register they speak of</source>
   <translation>Vincular las palabras elegidas, o el párrafo, con la fila del registro de la que hablan</translation>
  </message>
  <message>
   <source>Link this paragraph, point or activity with a recommendation or mechanism</source>
   <translation>Vincular este párrafo, punto o actividad con una recomendación o mecanismo</translation>
  </message>
  <message>
   <source>Link to a&amp;nother …</source>
   <translation>Vincular con &amp;otra …</translation>
  </message>
  <message>
   <source>Link to an &amp;activity …</source>
   <translation>Vincular con una &amp;actividad …</translation>
  </message>
  <message>
   <source>Link to an activity</source>
   <translation>Vincular con una actividad</translation>
  </message>
  <message>
   <source>Link to follow-&amp;up …</source>
   <translation>Vincular con el seg&amp;uimiento …</translation>
  </message>
  <message>
   <source>Link with the follow-up programme</source>
   <translation>Vincular con el programa de seguimiento</translation>
  </message>
  <message>
   <source>Link …</source>
   <translation>Vincular …</translation>
  </message>
  <message>
   <source>Linked</source>
   <translation>Vinculado</translation>
  </message>
  <message>
   <source>Linked to its row in the register.</source>
   <translation>Vinculado con su fila en el registro.</translation>
  </message>
  <message>
   <source>Linked with no part of the follow-up.</source>
   <translation>No está vinculada con ninguna parte del seguimiento.</translation>
  </message>
  <message>
   <source>Linked with “{name}”. Its record and its life show it; Ctrl+Z takes it back.</source>
   <translation>Vinculado con «{name}». Su ficha y su recorrido lo muestran; Ctrl+Z lo deshace.</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Vínculos</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Lista</translation>
  </message>
  <message>
   <source>List co&amp;rrections</source>
   <translation>Enumerar co&amp;rrecciones</translation>
  </message>
  <message>
   <source>List corrections</source>
   <translation>Enumerar correcciones</translation>
  </message>
  <message>
   <source>List every change by person, machine and day</source>
   <translation>Enumerar todos los cambios por persona, máquina y día</translation>
  </message>
  <message>
   <source>List here what changed there, word by word</source>
   <translation>Enumerar aquí, palabra por palabra, lo que cambió allí</translation>
  </message>
  <message>
   <source>List in a corrigendum or addendum what changed in its paper, word by word</source>
   <translation>Enumerar en un corrigendum o addendum lo que cambió en su documento, palabra por palabra</translation>
  </message>
  <message>
   <source>List months, organizers, … beside the grid, each with its number of activities</source>
   <translation>Mostrar junto a la cuadrícula los meses, organizadores, …, cada uno con su número de actividades</translation>
  </message>
  <message>
   <source>List the changes</source>
   <translation>Enumerar los cambios</translation>
  </message>
  <message>
   <source>List what has to be done before and after the session, by whom and by when</source>
   <translation>Enumerar lo que hay que hacer antes y después de la reunión, quién y para cuándo</translation>
  </message>
  <message>
   <source>List what refers to this paragraph, section or appendix, and go there</source>
   <translation>Enumerar lo que remite a este párrafo, sección o anexo, e ir allí</translation>
  </message>
  <message>
   <source>List what was issued of the paper, to export it again or compare with it</source>
   <translation>Enumerar lo que se publicó del documento, para exportarlo de nuevo o comparar con ello</translation>
  </message>
  <message>
   <source>List what was issued of this paper, to export it again</source>
   <translation>Enumerar lo que se publicó de este documento, para exportarlo de nuevo</translation>
  </message>
  <message>
   <source>List which passages speak of which activities, days without a row, and rows without a mention</source>
   <translation>Enumerar qué pasajes hablan de qué actividades, los días sin fila y las filas sin mención</translation>
  </message>
  <message>
   <source>Lock an issued paper again that was opened for a correction, where nothing was changed</source>
   <translation>Bloquear de nuevo un documento publicado que se abrió para corregirlo, donde nada se cambió</translation>
  </message>
  <message>
   <source>Lock the paper again; only where nothing was changed</source>
   <translation>Bloquear de nuevo el documento; solo si nada se cambió</translation>
  </message>
  <message>
   <source>Looking for the moments of this paper …</source>
   <translation>Buscando los momentos de este documento …</translation>
  </message>
  <message>
   <source>Looking into {name} …</source>
   <translation>Examinando {name} …</translation>
  </message>
  <message>
   <source>Looking through editions and former states …</source>
   <translation>Examinando ediciones y estados anteriores …</translation>
  </message>
  <message>
   <source>Looking through the register …</source>
   <translation>Examinando el registro …</translation>
  </message>
  <message>
   <source>Looking … {share:.0%}</source>
   <translation>Buscando … {share:.0%}</translation>
  </message>
  <message>
   <source>lost; an empty one stands in its place</source>
   <translation>perdido; en su lugar hay uno vacío</translation>
  </message>
  <message>
   <source>low</source>
   <translation>baja</translation>
  </message>
  <message>
   <source>Low expected cost</source>
   <translation>Bajo costo esperado</translation>
  </message>
  <message>
   <source>Machine</source>
   <translation>Máquina</translation>
  </message>
  <message>
   <source>made a point for decision</source>
   <translation>convertido en punto que requiere decisión</translation>
  </message>
  <message>
   <source>made a point for decision in both copies; it has two records</source>
   <translation>convertido en punto que requiere decisión en ambas copias; tiene dos fichas</translation>
  </message>
  <message>
   <source>made {kind}</source>
   <translation>convertido en {kind}</translation>
  </message>
  <message>
   <source>Make a working file for a committee</source>
   <translation>Hacer un archivo de trabajo para una comisión</translation>
  </message>
  <message>
   <source>Make all text larger, up to 200 %</source>
   <translation>Agrandar todo el texto, hasta el 200 %</translation>
  </message>
  <message>
   <source>Make all text smaller, down to 80 %</source>
   <translation>Reducir todo el texto, hasta el 80 %</translation>
  </message>
  <message>
   <source>Make it a heading of a section</source>
   <translation>Convertirlo en título de una sección</translation>
  </message>
  <message>
   <source>Make it a heading of the third level</source>
   <translation>Convertirlo en título de tercer nivel</translation>
  </message>
  <message>
   <source>Make it a heading within a section</source>
   <translation>Convertirlo en título dentro de una sección</translation>
  </message>
  <message>
   <source>Make it a numbered paragraph</source>
   <translation>Convertirlo en párrafo numerado</translation>
  </message>
  <message>
   <source>Make it an item of a list</source>
   <translation>Convertirlo en elemento de una lista</translation>
  </message>
  <message>
   <source>Make it an item with a bullet</source>
   <translation>Convertirlo en elemento con viñeta</translation>
  </message>
  <message>
   <source>Make it an item with a dash</source>
   <translation>Convertirlo en elemento con guion</translation>
  </message>
  <message>
   <source>Make it an item, or one of the next level</source>
   <translation>Convertirlo en apartado, o en uno del nivel siguiente</translation>
  </message>
  <message>
   <source>Make it go on without a number</source>
   <translation>Hacer que siga sin número</translation>
  </message>
  <message>
   <source>Make the paragraph an item, or one of the next level</source>
   <translation>Convertir el párrafo en apartado, o en uno del nivel siguiente</translation>
  </message>
  <message>
   <source>Make the sample</source>
   <translation>Hacer el ejemplo</translation>
  </message>
  <message>
   <source>Making the pages …</source>
   <translation>Componiendo las páginas …</translation>
  </message>
  <message>
   <source>Making the sample …</source>
   <translation>Haciendo el ejemplo …</translation>
  </message>
  <message>
   <source>Mandate</source>
   <translation>Mandato</translation>
  </message>
  <message>
   <source>Manual – Secretariat</source>
   <translation>Manual – Secretariat</translation>
  </message>
  <message>
   <source>March</source>
   <translation>marzo</translation>
  </message>
  <message>
   <source>Mark &amp;misspelt words</source>
   <translation>Marcar las palabras &amp;mal escritas</translation>
  </message>
  <message>
   <source>Mark it as a point for decision, or no longer</source>
   <translation>Marcarlo como punto que requiere decisión, o quitar la marca</translation>
  </message>
  <message>
   <source>Mark it as a point for discussion, or no longer</source>
   <translation>Marcarlo como punto para discusión, o quitar la marca</translation>
  </message>
  <message>
   <source>Mark misspelt words while you type</source>
   <translation>Marcar las palabras mal escritas mientras escribe</translation>
  </message>
  <message>
   <source>Mark point for decision</source>
   <translation>Marcar como punto que requiere decisión</translation>
  </message>
  <message>
   <source>Mark the paragraph as a point for decision, or no longer</source>
   <translation>Marcar el párrafo como punto que requiere decisión, o quitar la marca</translation>
  </message>
  <message>
   <source>marked as a point for discussion</source>
   <translation>marcado como punto para discusión</translation>
  </message>
  <message>
   <source>Masthead as it will print</source>
   <translation>Encabezamiento tal como se imprimirá</translation>
  </message>
  <message>
   <source>Match &amp;case</source>
   <translation>Distinguir &amp;mayúsculas</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Distinguir mayúsculas</translation>
  </message>
  <message>
   <source>May</source>
   <translation>mayo</translation>
  </message>
  <message>
   <source>Mechanism</source>
   <translation>Mecanismo</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Reuniones</translation>
  </message>
  <message>
   <source>mentions</source>
   <translation>menciona</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <source>Menu of the sheet</source>
   <translation>Menú de la hoja</translation>
  </message>
  <message>
   <source>Merge activities</source>
   <translation>Fusionar actividades</translation>
  </message>
  <message>
   <source>Merge names</source>
   <translation>Unir nombres</translation>
  </message>
  <message numerus="yes">
   <source>Merged cells of {n:,} tables were parted.</source>
   <translation>
    <numerusform>Se separaron las celdas combinadas de {n:,} cuadro.</numerusform>
    <numerusform>Se separaron las celdas combinadas de {n:,} cuadros.</numerusform>
   </translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Lo mío</translation>
  </message>
  <message>
   <source>Missing: choose a column for “Title/venue/date” or for “Title”.</source>
   <translation>Falta: elija una columna para «Título/lugar/fecha» o para «Título».</translation>
  </message>
  <message>
   <source>Missing: no row gets a date.</source>
   <translation>Falta: ninguna fila recibe una fecha.</translation>
  </message>
  <message>
   <source>Missing: stays empty in every row.</source>
   <translation>Falta: queda vacío en todas las filas.</translation>
  </message>
  <message>
   <source>Mo&amp;ve up</source>
   <translation>&amp;Subir</translation>
  </message>
  <message>
   <source>moderate</source>
   <translation>media</translation>
  </message>
  <message>
   <source>moment</source>
   <translation>momento</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>lun.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mes</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>More indented</source>
   <translation>Más sangría</translation>
  </message>
  <message>
   <source>more than a year before</source>
   <translation>más de un año antes de</translation>
  </message>
  <message>
   <source>More than {most:,} places: only the first are listed, and only they are replaced.</source>
   <translation>Más de {most:,} lugares: solo se muestran los primeros, y solo ellos se reemplazan.</translation>
  </message>
  <message>
   <source>More that can be done with activities</source>
   <translation>Qué más puede hacerse con las actividades</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>&amp;Bajar</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>&amp;Subir</translation>
  </message>
  <message>
   <source>Move activities</source>
   <translation>Mover actividades</translation>
  </message>
  <message>
   <source>Move activity</source>
   <translation>Mover actividad</translation>
  </message>
  <message>
   <source>Move agenda item</source>
   <translation>Mover punto del orden del día</translation>
  </message>
  <message>
   <source>Move do&amp;wn</source>
   <translation>&amp;Bajar</translation>
  </message>
  <message>
   <source>Move follow-up</source>
   <translation>Mover en el seguimiento</translation>
  </message>
  <message>
   <source>Move it down, with what belongs to it</source>
   <translation>Bajarlo, con lo que le pertenece</translation>
  </message>
  <message>
   <source>Move it up, with what belongs to it</source>
   <translation>Subirlo, con lo que le pertenece</translation>
  </message>
  <message>
   <source>Move paper</source>
   <translation>Mover documento</translation>
  </message>
  <message>
   <source>Move paragraph</source>
   <translation>Mover párrafo</translation>
  </message>
  <message>
   <source>Move participant</source>
   <translation>Mover participante</translation>
  </message>
  <message>
   <source>Move review question</source>
   <translation>Mover pregunta de repaso</translation>
  </message>
  <message>
   <source>Move row</source>
   <translation>Mover fila</translation>
  </message>
  <message>
   <source>Move section</source>
   <translation>Mover sección</translation>
  </message>
  <message>
   <source>Move session</source>
   <translation>Mover reunión</translation>
  </message>
  <message>
   <source>Move task</source>
   <translation>Mover tarea</translation>
  </message>
  <message>
   <source>Move the item down</source>
   <translation>Bajar el punto</translation>
  </message>
  <message>
   <source>Move the item up</source>
   <translation>Subir el punto</translation>
  </message>
  <message>
   <source>Move the line down (Alt+Shift+Down)</source>
   <translation>Bajar la línea (Alt+Mayús+Abajo)</translation>
  </message>
  <message>
   <source>Move the line up (Alt+Shift+Up)</source>
   <translation>Subir la línea (Alt+Mayús+Arriba)</translation>
  </message>
  <message>
   <source>Move the paper down under its item</source>
   <translation>Bajar el documento dentro de su punto</translation>
  </message>
  <message>
   <source>Move the paper up under its item</source>
   <translation>Subir el documento dentro de su punto</translation>
  </message>
  <message>
   <source>Move the session down</source>
   <translation>Bajar la reunión</translation>
  </message>
  <message>
   <source>Move the session up</source>
   <translation>Subir la reunión</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>movido</translation>
  </message>
  <message>
   <source>moved in both copies; it stands where one of them put it</source>
   <translation>movido en ambas copias; está donde una de ellas lo puso</translation>
  </message>
  <message>
   <source>Moved to {key}. Ctrl+Z takes it back.</source>
   <translation>Movido a {key}. Ctrl+Z lo deshace.</translation>
  </message>
  <message>
   <source>moved, was {where}</source>
   <translation>movido, estaba en {where}</translation>
  </message>
  <message>
   <source>My &amp;dictionary …</source>
   <translation>Mi &amp;diccionario …</translation>
  </message>
  <message>
   <source>My dictionary</source>
   <translation>Mi diccionario</translation>
  </message>
  <message>
   <source>My words</source>
   <translation>Mis palabras</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>Name committee</source>
   <translation>Nombrar la comisión</translation>
  </message>
  <message>
   <source>Name of the criterion</source>
   <translation>Nombre del criterio</translation>
  </message>
  <message>
   <source>Name of the organization:</source>
   <translation>Nombre de la organización:</translation>
  </message>
  <message>
   <source>Name of the present state, such as “As sent to the Bureau”</source>
   <translation>Nombre, por ejemplo «Como se envió a la Mesa»</translation>
  </message>
  <message>
   <source>Name of the version</source>
   <translation>Nombre de la versión</translation>
  </message>
  <message>
   <source>Name the state of every paper, not of this one alone</source>
   <translation>Nombrar el estado de todos los documentos, no solo de este</translation>
  </message>
  <message>
   <source>Name this &amp;version …</source>
   <translation>Nombrar esta &amp;versión …</translation>
  </message>
  <message>
   <source>Name version</source>
   <translation>Nombrar versión</translation>
  </message>
  <message>
   <source>Named by</source>
   <translation>Nombrada por</translation>
  </message>
  <message>
   <source>named version</source>
   <translation>versión con nombre</translation>
  </message>
  <message>
   <source>Named versions can be compared with the paper as it is, and found in its history.</source>
   <translation>Las versiones con nombre pueden compararse con el documento tal como está, y se encuentran en su historial.</translation>
  </message>
  <message>
   <source>names agenda item {item}, but the paper stands under item {position}</source>
   <translation>cita el punto {item} del orden del día, pero el documento está en el punto {position}</translation>
  </message>
  <message>
   <source>names no committee</source>
   <translation>no cita ninguna comisión</translation>
  </message>
  <message>
   <source>names session {said}, but the paper is under session {held}</source>
   <translation>cita la reunión {said}, pero el documento está en la reunión {held}</translation>
  </message>
  <message>
   <source>names the committee {committee}</source>
   <translation>cita la comisión {committee}</translation>
  </message>
  <message>
   <source>national</source>
   <translation>nacional</translation>
  </message>
  <message>
   <source>National follow-up</source>
   <translation>Seguimiento nacional</translation>
  </message>
  <message>
   <source>national follow-up</source>
   <translation>seguimiento nacional</translation>
  </message>
  <message>
   <source>Negotiation or framework</source>
   <translation>Negociación o marco</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Redes</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nueva</translation>
  </message>
  <message>
   <source>New activity …</source>
   <translation>Nueva actividad …</translation>
  </message>
  <message>
   <source>New comment on {where}</source>
   <translation>Nuevo comentario sobre {where}</translation>
  </message>
  <message>
   <source>New comment on “{short}”</source>
   <translation>Nuevo comentario sobre «{short}»</translation>
  </message>
  <message>
   <source>New criterion</source>
   <translation>Nuevo criterio</translation>
  </message>
  <message>
   <source>New file or page</source>
   <translation>Nuevo archivo o página</translation>
  </message>
  <message>
   <source>new framework</source>
   <translation>nuevo marco</translation>
  </message>
  <message>
   <source>New task</source>
   <translation>Nueva tarea</translation>
  </message>
  <message>
   <source>New value</source>
   <translation>Nuevo valor</translation>
  </message>
  <message>
   <source>New working file</source>
   <translation>Nuevo archivo de trabajo</translation>
  </message>
  <message>
   <source>newest first</source>
   <translation>los más recientes primero</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next &amp;misspelling</source>
   <translation>Error &amp;siguiente</translation>
  </message>
  <message>
   <source>Next &amp;part of the window</source>
   <translation>Parte &amp;siguiente de la ventana</translation>
  </message>
  <message>
   <source>Next &amp;unconfirmed translation</source>
   <translation>Siguiente &amp;traducción sin confirmar</translation>
  </message>
  <message>
   <source>Next (F3)</source>
   <translation>Siguiente (F3)</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>No activity has these words.</source>
   <translation>Ninguna actividad contiene estas palabras.</translation>
  </message>
  <message>
   <source>No backup of {name} could be made</source>
   <translation>No se pudo hacer ninguna copia de seguridad de {name}</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>Todavía sin copia de seguridad</translation>
  </message>
  <message>
   <source>No capacity given</source>
   <translation>Sin calidad indicada</translation>
  </message>
  <message>
   <source>No comments on this paper yet. Choose words on the sheet and press Ctrl+Alt+M to comment on them.</source>
   <translation>Todavía no hay comentarios en este documento. Elija palabras en la hoja y pulse Ctrl+Alt+M para comentarlas.</translation>
  </message>
  <message>
   <source>No country given</source>
   <translation>País no indicado</translation>
  </message>
  <message>
   <source>No date</source>
   <translation>Sin fecha</translation>
  </message>
  <message>
   <source>No day is set. Give a day to a decision, a stage of a paper or a line of a checklist.</source>
   <translation>No hay ningún día fijado. Dé un día a una decisión, a una etapa de un documento o a una línea de una lista de comprobación.</translation>
  </message>
  <message>
   <source>No draft is open for this paper.</source>
   <translation>No hay ningún proyecto abierto para este documento.</translation>
  </message>
  <message>
   <source>no element</source>
   <translation>ningún elemento</translation>
  </message>
  <message>
   <source>No entry is chosen</source>
   <translation>No hay ninguna entrada elegida</translation>
  </message>
  <message>
   <source>No entry says “{text}”.</source>
   <translation>Ninguna entrada dice «{text}».</translation>
  </message>
  <message>
   <source>No error among the findings</source>
   <translation>Ningún error entre las observaciones</translation>
  </message>
  <message>
   <source>No file was open yet</source>
   <translation>Todavía no se ha abierto ningún archivo</translation>
  </message>
  <message>
   <source>No font has a character that the paper uses: {places}. The file was not written. Replace it and export again.</source>
   <translation>Ninguna fuente tiene un carácter que el documento usa: {places}. El archivo no se escribió. Reemplácelo y exporte de nuevo.</translation>
  </message>
  <message>
   <source>No gap was found, but there was no backup to compare with.</source>
   <translation>No se encontró ningún hueco, pero no había copia de seguridad con la que comparar.</translation>
  </message>
  <message>
   <source>No groups</source>
   <translation>Sin grupos</translation>
  </message>
  <message>
   <source>No involvement given</source>
   <translation>Participación no indicada</translation>
  </message>
  <message>
   <source>No line break within “para. 12”, nor before a French question mark</source>
   <translation>Sin salto de línea en «párr. 12», ni antes de un signo de interrogación francés</translation>
  </message>
  <message>
   <source>no longer a point for decision</source>
   <translation>ya no es un punto que requiere decisión</translation>
  </message>
  <message>
   <source>No mark in the text calls the note “{short}”, so it is not printed.</source>
   <translation>Ninguna llamada en el texto remite a la nota «{short}», por lo que no se imprime.</translation>
  </message>
  <message>
   <source>No mechanism yet</source>
   <translation>Todavía no hay ningún mecanismo</translation>
  </message>
  <message>
   <source>No month known</source>
   <translation>Mes desconocido</translation>
  </message>
  <message>
   <source>no notes</source>
   <translation>ninguna nota</translation>
  </message>
  <message>
   <source>No numbered paragraph was found in the input.</source>
   <translation>No se encontró ningún párrafo numerado en lo recibido.</translation>
  </message>
  <message>
   <source>No organizer</source>
   <translation>Sin organizador</translation>
  </message>
  <message>
   <source>No organizer is named.</source>
   <translation>No se nombra a ningún organizador.</translation>
  </message>
  <message>
   <source>No paragraph bears a number in the document; here each takes its number by itself.</source>
   <translation>Ningún párrafo lleva número en el documento; aquí cada uno toma el suyo por sí solo.</translation>
  </message>
  <message>
   <source>No paragraph of this paper asks a question that is not listed already.</source>
   <translation>Ningún párrafo de este documento plantea una pregunta que no figure ya en la lista.</translation>
  </message>
  <message>
   <source>No paragraphs were recognised.</source>
   <translation>No se reconoció ningún párrafo.</translation>
  </message>
  <message>
   <source>No point for decision yet</source>
   <translation>Todavía no hay ningún punto que requiera decisión</translation>
  </message>
  <message>
   <source>No point is open, and nothing has to follow: no paper of matters arising is begun</source>
   <translation>Ningún punto está pendiente y nada requiere continuación: no se empieza ningún documento de cuestiones derivadas</translation>
  </message>
  <message>
   <source>No point says “{said}”.</source>
   <translation>Ningún punto dice «{said}».</translation>
  </message>
  <message>
   <source>No point waits for a decision.</source>
   <translation>Ningún punto espera una decisión.</translation>
  </message>
  <message>
   <source>No printer is set up on this computer.</source>
   <translation>No hay ninguna impresora instalada en este ordenador.</translation>
  </message>
  <message>
   <source>No proposal is scored yet.</source>
   <translation>Ninguna propuesta está puntuada todavía.</translation>
  </message>
  <message>
   <source>No question is open since copies were brought together</source>
   <translation>No hay ninguna cuestión pendiente desde que se reunieron copias</translation>
  </message>
  <message>
   <source>No recommendation is chosen</source>
   <translation>No hay ninguna recomendación elegida</translation>
  </message>
  <message>
   <source>No recommendation yet</source>
   <translation>Todavía ninguna recomendación</translation>
  </message>
  <message>
   <source>no references</source>
   <translation>ninguna referencia</translation>
  </message>
  <message>
   <source>No region given</source>
   <translation>Región no indicada</translation>
  </message>
  <message>
   <source>No review question yet</source>
   <translation>Todavía ninguna pregunta de repaso</translation>
  </message>
  <message>
   <source>no row gets a day from it.</source>
   <translation>ninguna fila recibe de ella un día.</translation>
  </message>
  <message>
   <source>no row of column heads with a title was found; the likeliest row says {heads}</source>
   <translation>no se encontró ninguna fila de encabezados con un título; la fila más probable dice {heads}</translation>
  </message>
  <message>
   <source>no row on that day</source>
   <translation>ninguna fila ese día</translation>
  </message>
  <message>
   <source>No session yet</source>
   <translation>Todavía no hay ninguna reunión</translation>
  </message>
  <message>
   <source>No session yet.
Add one with Session &gt; Add session.</source>
   <translation>Todavía no hay ninguna reunión.
Añada una con Reunión &gt; Añadir reunión.</translation>
  </message>
  <message>
   <source>No such change.</source>
   <translation>No hay ningún cambio de ese tipo.</translation>
  </message>
  <message>
   <source>No suggestions</source>
   <translation>Sin sugerencias</translation>
  </message>
  <message>
   <source>No symbol yet</source>
   <translation>Todavía sin signatura</translation>
  </message>
  <message>
   <source>No title was found in the input.</source>
   <translation>No se encontró ningún título en lo recibido.</translation>
  </message>
  <message>
   <source>No two activities look like one event.</source>
   <translation>Ninguna actividad se parece a otra.</translation>
  </message>
  <message>
   <source>No version has a name yet. Type one above; nothing is copied, and everything stays in the history.</source>
   <translation>Ninguna versión tiene nombre todavía. Escriba uno arriba; nada se copia, y todo se queda en el historial.</translation>
  </message>
  <message>
   <source>No weight of it changes the order.</source>
   <translation>Ningún peso que se le dé cambia el orden.</translation>
  </message>
  <message>
   <source>No word has been added in this language yet. Add one here, or from the menu of a misspelt word.</source>
   <translation>Todavía no se ha añadido ninguna palabra en este idioma. Añada una aquí, o desde el menú de una palabra mal escrita.</translation>
  </message>
  <message>
   <source>No words yet</source>
   <translation>Todavía sin texto</translation>
  </message>
  <message>
   <source>No working file is open.</source>
   <translation>No hay ningún archivo de trabajo abierto.</translation>
  </message>
  <message>
   <source>Nobody is named.</source>
   <translation>No se nombra a nadie.</translation>
  </message>
  <message>
   <source>Nobody named</source>
   <translation>Nadie nombrado</translation>
  </message>
  <message>
   <source>Nobody takes part in a mechanism yet</source>
   <translation>Todavía nadie participa en un mecanismo</translation>
  </message>
  <message>
   <source>Nobody takes part in a mechanism yet. Add an organization, or untick the box above to see all.</source>
   <translation>Todavía nadie participa en un mecanismo. Añada una organización, o desmarque la casilla de arriba para verlo todo.</translation>
  </message>
  <message>
   <source>Nobody takes part yet.</source>
   <translation>Nadie participa todavía.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>None is named here.</source>
   <translation>No se nombra ninguno aquí.</translation>
  </message>
  <message>
   <source>None is named.</source>
   <translation>No se nombra ninguno.</translation>
  </message>
  <message>
   <source>None was found. Please look whether the text has any.</source>
   <translation>No se encontró ninguno. Compruebe si el texto lo tiene.</translation>
  </message>
  <message>
   <source>Normal te&amp;xt size</source>
   <translation>&amp;Tamaño normal del texto</translation>
  </message>
  <message>
   <source>Not &amp;placed ({count})</source>
   <translation>Sin &amp;colocar ({count})</translation>
  </message>
  <message>
   <source>Not adopted yet</source>
   <translation>Todavía no adoptado</translation>
  </message>
  <message>
   <source>Not answered yet</source>
   <translation>Todavía sin respuesta</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>No se encontró</translation>
  </message>
  <message>
   <source>Not found.</source>
   <translation>No se encontró.</translation>
  </message>
  <message>
   <source>Not given</source>
   <translation>Sin indicar</translation>
  </message>
  <message>
   <source>not given</source>
   <translation>no indicado</translation>
  </message>
  <message>
   <source>not marked as a point for decision</source>
   <translation>no marcado como punto que requiere decisión</translation>
  </message>
  <message>
   <source>Not scored yet</source>
   <translation>Todavía sin puntuar</translation>
  </message>
  <message>
   <source>Not settled</source>
   <translation>Sin resolver</translation>
  </message>
  <message>
   <source>Not taken: “{text}” is nothing for “{column}” in row {row:,}, and {number:,} more.</source>
   <translation>No tomado: «{text}» no sirve para «{column}» en la fila {row:,}, y {number:,} más.</translation>
  </message>
  <message>
   <source>Not taken: “{text}” is nothing for “{column}” in row {row:,}.</source>
   <translation>No tomado: «{text}» no sirve para «{column}» en la fila {row:,}.</translation>
  </message>
  <message>
   <source>Not tied to a phase</source>
   <translation>Sin fase</translation>
  </message>
  <message>
   <source>Not understood as a date</source>
   <translation>No se entiende como fecha</translation>
  </message>
  <message>
   <source>Not understood as a date.</source>
   <translation>No se entiende como fecha.</translation>
  </message>
  <message>
   <source>Not written</source>
   <translation>No escrito</translation>
  </message>
  <message>
   <source>Not written yet</source>
   <translation>Todavía no escrito</translation>
  </message>
  <message>
   <source>Not yet in the file</source>
   <translation>Todavía no en el archivo</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>note</source>
   <translation>nota</translation>
  </message>
  <message>
   <source>Note on the points that are chosen</source>
   <translation>Nota sobre los puntos elegidos</translation>
  </message>
  <message>
   <source>note {marks}</source>
   <translation>nota {marks}</translation>
  </message>
  <message>
   <source>note {number}</source>
   <translation>nota {number}</translation>
  </message>
  <message>
   <source>notes {numbers}</source>
   <translation>notas {numbers}</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>Nothing changed in {symbol}.</source>
   <translation>Nada cambió en {symbol}.</translation>
  </message>
  <message>
   <source>Nothing found. Fewer words or shorter beginnings find more.</source>
   <translation>No se encontró nada. Menos palabras o comienzos más cortos encuentran más.</translation>
  </message>
  <message>
   <source>Nothing has changed since {when}. The file is as it was then.</source>
   <translation>Nada ha cambiado desde el {when}. El archivo está como estaba entonces.</translation>
  </message>
  <message>
   <source>Nothing has changed since.</source>
   <translation>Nada ha cambiado desde entonces.</translation>
  </message>
  <message>
   <source>nothing in it can be read</source>
   <translation>nada en él puede leerse</translation>
  </message>
  <message>
   <source>nothing in it could be read.</source>
   <translation>no se pudo leer nada en ella.</translation>
  </message>
  <message>
   <source>Nothing in it was changed. What can be read of it can be brought together with the backup and the copy on this computer; you then see what is missing. The damaged file is kept.</source>
   <translation>Nada se cambió en él. Lo que pueda leerse puede reunirse con la copia de seguridad y la copia de este ordenador; después verá qué falta. El archivo dañado se conserva.</translation>
  </message>
  <message>
   <source>Nothing in this file bears that fingerprint.</source>
   <translation>Nada en este archivo lleva esa huella.</translation>
  </message>
  <message>
   <source>Nothing in this text was recognised as part of a paper.</source>
   <translation>Nada en este texto se reconoció como parte de un documento.</translation>
  </message>
  <message>
   <source>Nothing in {0.path.name} can be read, and this computer keeps neither a copy nor a backup of it. It was left as it is. Look for another copy: with a colleague, on a stick, or among the earlier versions your folder keeps.</source>
   <translation>No se puede leer nada de {0.path.name}, y este equipo no guarda ni copia ni respaldo de él. Se dejó como está. Busque otra copia: con un colega, en una memoria USB o entre las versiones anteriores que guarda su carpeta.</translation>
  </message>
  <message>
   <source>Nothing is in doubt.</source>
   <translation>Nada es dudoso.</translation>
  </message>
  <message>
   <source>Nothing is known to be missing.</source>
   <translation>No se sabe de nada que falte.</translation>
  </message>
  <message>
   <source>Nothing is listed yet. Add a line, with who is to do it and by when.</source>
   <translation>La lista aún está vacía. Añada una línea e indique quién se encarga y para cuándo.</translation>
  </message>
  <message>
   <source>Nothing is listed yet. Begin with what is usual, or add a line.</source>
   <translation>Todavía no figura nada. Empiece con lo habitual o añada una línea.</translation>
  </message>
  <message>
   <source>Nothing is on the agenda yet. Add an item, or import a paper (Ctrl+I): its item is made with it.</source>
   <translation>Todavía no hay nada en el orden del día. Añada un punto, o importe un documento (Ctrl+I): su punto se crea con él.</translation>
  </message>
  <message>
   <source>nothing is printed</source>
   <translation>no se imprime nada</translation>
  </message>
  <message>
   <source>Nothing refers to it</source>
   <translation>Nada remite a él</translation>
  </message>
  <message>
   <source>Nothing says that.</source>
   <translation>Nada dice eso.</translation>
  </message>
  <message>
   <source>Nothing to rank by yet</source>
   <translation>Todavía nada por lo que clasificar</translation>
  </message>
  <message>
   <source>Nothing to remark in this paper.</source>
   <translation>Nada que señalar en este documento.</translation>
  </message>
  <message>
   <source>Nothing waits to be confirmed here.</source>
   <translation>Nada espera confirmación aquí.</translation>
  </message>
  <message>
   <source>Nothing was added to the paper yet. Make the additions there; they are listed here then.</source>
   <translation>Todavía no se ha añadido nada al documento. Haga allí los añadidos; entonces se enumeran aquí.</translation>
  </message>
  <message>
   <source>Nothing was changed in the paper yet. Make the changes there; they are listed here then.</source>
   <translation>Todavía no se ha cambiado nada en el documento. Haga allí los cambios; entonces se enumeran aquí.</translation>
  </message>
  <message>
   <source>Nothing was issued of this paper yet. Paper &gt; Issue freezes it as its first edition.</source>
   <translation>Todavía no se ha publicado nada de este documento. Documento &gt; Publicar lo fija como su primera edición.</translation>
  </message>
  <message>
   <source>Nothing was left out.</source>
   <translation>No se omitió nada.</translation>
  </message>
  <message>
   <source>Nothing was recognised.</source>
   <translation>No se reconoció nada.</translation>
  </message>
  <message>
   <source>Nothing was understood of this file</source>
   <translation>No se entendió nada de este archivo</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Nada todavía</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>nada todavía</translation>
  </message>
  <message>
   <source>Nothing yet.</source>
   <translation>Nada por ahora.</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Aviso</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>nov.</translation>
  </message>
  <message>
   <source>November</source>
   <translation>noviembre</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>number</source>
   <translation>número</translation>
  </message>
  <message>
   <source>number label</source>
   <translation>número</translation>
  </message>
  <message>
   <source>Number of a paragraph, item, section, footnote or appendix</source>
   <translation>Número de un párrafo, apartado, sección, nota o anexo</translation>
  </message>
  <message>
   <source>Number or words</source>
   <translation>Número o palabras</translation>
  </message>
  <message>
   <source>Number or words to find</source>
   <translation>Número o palabras que buscar</translation>
  </message>
  <message>
   <source>numbered otherwise</source>
   <translation>numerado de otro modo</translation>
  </message>
  <message>
   <source>O&amp;nly open points</source>
   <translation>Solo &amp;pendientes</translation>
  </message>
  <message>
   <source>O&amp;wner</source>
   <translation>Respo&amp;nsable</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>oct.</translation>
  </message>
  <message>
   <source>October</source>
   <translation>octubre</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Of formulas the results stored in the file are taken; cells with formulas: {count:,}.</source>
   <translation>De las fórmulas se toman los resultados guardados en el archivo; celdas con fórmula: {count:,}.</translation>
  </message>
  <message>
   <source>Of the whole &amp;file</source>
   <translation>De todo el &amp;archivo</translation>
  </message>
  <message>
   <source>Of two values only one can be kept.</source>
   <translation>De dos valores solo puede conservarse uno.</translation>
  </message>
  <message>
   <source>Office file</source>
   <translation>Archivo de la Oficina</translation>
  </message>
  <message>
   <source>Office file name</source>
   <translation>Nombre de archivo de la Oficina</translation>
  </message>
  <message>
   <source>oldest first</source>
   <translation>los más antiguos primero</translation>
  </message>
  <message>
   <source>On</source>
   <translation>El</translation>
  </message>
  <message>
   <source>On the shortlist</source>
   <translation>En la lista breve</translation>
  </message>
  <message>
   <source>Once it holds activities, they are shown here by month, by involvement and place, on a timeline and in a calendar.</source>
   <translation>En cuanto contenga actividades, se mostrarán aquí por mes, por participación y por lugar, en una cronología y en un calendario.</translation>
  </message>
  <message>
   <source>Once the programme has recommendations, this shows what has become of each: the paragraphs it stands in, the discussion, the decision, the actions and activities.</source>
   <translation>En cuanto el programa tenga recomendaciones, aquí se ve qué ha sido de cada una: los párrafos en que figura, la discusión, la decisión, las acciones y las actividades.</translation>
  </message>
  <message>
   <source>One a line</source>
   <translation>Uno por línea</translation>
  </message>
  <message>
   <source>One character for three dots</source>
   <translation>Un solo carácter por tres puntos</translation>
  </message>
  <message>
   <source>One file holds everything of a committee, session after session.</source>
   <translation>Un solo archivo contiene todo lo de una comisión, reunión tras reunión.</translation>
  </message>
  <message>
   <source>One meeting a line</source>
   <translation>Una reunión por línea</translation>
  </message>
  <message>
   <source>One moment</source>
   <translation>Un momento</translation>
  </message>
  <message>
   <source>One-page PDF</source>
   <translation>PDF de una página</translation>
  </message>
  <message>
   <source>Only a corrigendum or addendum lists corrections.</source>
   <translation>Solo un corrigendum o un addendum enumera correcciones.</translation>
  </message>
  <message>
   <source>Only a numbered paragraph can be a point for decision.</source>
   <translation>Solo un párrafo numerado puede ser un punto que requiera decisión.</translation>
  </message>
  <message>
   <source>Only headings, paragraphs, items and tables can be deleted here.</source>
   <translation>Aquí solo pueden eliminarse títulos, párrafos, apartados y tablas.</translation>
  </message>
  <message>
   <source>only the number {number} is printed</source>
   <translation>solo se imprime el número {number}</translation>
  </message>
  <message>
   <source>Only the sheet “{name}” was read, not {names}.</source>
   <translation>Solo se leyó la hoja «{name}», y no {names}.</translation>
  </message>
  <message>
   <source>Only the sheet “{name}” was read; these look like registers too: {names}.</source>
   <translation>Solo se leyó la hoja «{name}»; estas también parecen registros: {names}.</translation>
  </message>
  <message>
   <source>Only those &amp;who take part</source>
   <translation>Solo quienes &amp;participan</translation>
  </message>
  <message>
   <source>Only what was issued can be corrected; this paper is still a draft, and is changed as it stands.</source>
   <translation>Solo se puede corregir lo que se ha publicado; este documento es aún un proyecto y se modifica tal como está.</translation>
  </message>
  <message>
   <source>Only words can be put in other words.</source>
   <translation>Solo las palabras pueden decirse de otro modo.</translation>
  </message>
  <message>
   <source>Open &amp;document</source>
   <translation>Abrir el &amp;documento</translation>
  </message>
  <message>
   <source>Open &amp;PDF</source>
   <translation>Abrir el &amp;PDF</translation>
  </message>
  <message>
   <source>Open &amp;workbook</source>
   <translation>Abrir el &amp;libro</translation>
  </message>
  <message>
   <source>Open a working file</source>
   <translation>Abrir un archivo de trabajo</translation>
  </message>
  <message>
   <source>Open decisions</source>
   <translation>Decisiones pendientes</translation>
  </message>
  <message>
   <source>Open draft of correction</source>
   <translation>Abrir proyecto de corrección</translation>
  </message>
  <message>
   <source>Open draft of revision</source>
   <translation>Abrir proyecto de revisión</translation>
  </message>
  <message>
   <source>Open fol&amp;der</source>
   <translation>A&amp;brir la carpeta</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <source>Open for {other}. What you change here is listed there.</source>
   <translation>Abierto para {other}. Lo que cambie aquí se enumera allí.</translation>
  </message>
  <message>
   <source>Open in the register</source>
   <translation>Abrir en el registro</translation>
  </message>
  <message>
   <source>Open its &amp;folder</source>
   <translation>Abrir su &amp;carpeta</translation>
  </message>
  <message>
   <source>Open or make a working file first.</source>
   <translation>Abra o cree primero un archivo de trabajo.</translation>
  </message>
  <message>
   <source>Open questions</source>
   <translation>Cuestiones pendientes</translation>
  </message>
  <message>
   <source>Open recen&amp;t</source>
   <translation>Abrir re&amp;ciente</translation>
  </message>
  <message>
   <source>Open the &amp;last file at the start</source>
   <translation>Abrir el ú&amp;ltimo archivo al empezar</translation>
  </message>
  <message>
   <source>Open the draft of a corrigendum, addendum or revision</source>
   <translation>Abrir el proyecto de un corrigendum, un addendum o una revisión</translation>
  </message>
  <message>
   <source>Open the draft of a corrigendum, addendum or revision of an issued paper</source>
   <translation>Abrir el proyecto de un corrigendum, un addendum o una revisión de un documento publicado</translation>
  </message>
  <message>
   <source>Open the folder {path}</source>
   <translation>Abrir la carpeta {path}</translation>
  </message>
  <message>
   <source>Open the manual at the page for what you are doing</source>
   <translation>Abrir el manual en la página de lo que está haciendo</translation>
  </message>
  <message>
   <source>Open this paper</source>
   <translation>Abrir este documento</translation>
  </message>
  <message>
   <source>Open {kind}</source>
   <translation>Abrir {kind}</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <translation>Abriendo {name} …</translation>
  </message>
  <message>
   <source>order</source>
   <translation>orden</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>organization</source>
   <translation>organización</translation>
  </message>
  <message>
   <source>Organizations</source>
   <translation>Organizaciones</translation>
  </message>
  <message>
   <source>Organizations that set it up together</source>
   <translation>Las organizaciones que lo establecieron juntas</translation>
  </message>
  <message>
   <source>Organized by</source>
   <translation>Organizado por</translation>
  </message>
  <message>
   <source>organized by</source>
   <translation>organizado por</translation>
  </message>
  <message>
   <source>Organizer</source>
   <translation>Organizador</translation>
  </message>
  <message>
   <source>Organizers</source>
   <translation>Organizadores</translation>
  </message>
  <message>
   <source>Other names are parted by semicolons. Who is written under any of the names is known again; the appendix prints its cells as they were typed.</source>
   <translation>Los otros nombres se separan con punto y coma. Quien esté escrito con cualquiera de los nombres se reconoce; el anexo imprime sus celdas tal como se escribieron.</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Otros</translation>
  </message>
  <message>
   <source>Out it goes</source>
   <translation>Y sale</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>outcome</source>
   <translation>resultado</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Esquema</translation>
  </message>
  <message>
   <source>Outline of the paper</source>
   <translation>Esquema del documento</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Producto</translation>
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
   <translation>D&amp;ocumento</translation>
  </message>
  <message>
   <source>P&amp;rogress</source>
   <translation>A&amp;vance</translation>
  </message>
  <message>
   <source>P2 · to 2000</source>
   <translation>P2 · hasta 2000</translation>
  </message>
  <message>
   <source>P3 · 2001 to mid-2007</source>
   <translation>P3 · 2001 a med. de 2007</translation>
  </message>
  <message>
   <source>P4 · late 2007 to mid-2011</source>
   <translation>P4 · fines de 2007 a mediados de 2011</translation>
  </message>
  <message>
   <source>P5 · late 2011 to 2019</source>
   <translation>P5 · fines de 2011 a 2019</translation>
  </message>
  <message>
   <source>P6 · from 2020</source>
   <translation>P6 · desde 2020</translation>
  </message>
  <message>
   <source>page</source>
   <translation>página</translation>
  </message>
  <message>
   <source>page furniture</source>
   <translation>encabezado o pie de página</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>Página del manual</translation>
  </message>
  <message>
   <source>Page size</source>
   <translation>Tamaño de página</translation>
  </message>
  <message>
   <source>page size</source>
   <translation>tamaño de página</translation>
  </message>
  <message>
   <source>Page {number} of {count}  ·  {number2:.0f} %</source>
   <translation>Página {number} de {count}  ·  {number2:.0f} %</translation>
  </message>
  <message>
   <source>Pages as they will be printed</source>
   <translation>Las páginas tal como se imprimirán</translation>
  </message>
  <message>
   <source>Pages as wide as the panel</source>
   <translation>Páginas al ancho del panel</translation>
  </message>
  <message>
   <source>Pages as wide as the window</source>
   <translation>Páginas al ancho de la ventana</translation>
  </message>
  <message>
   <source>Pairs that look alike</source>
   <translation>Pares que se parecen</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Paneles</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>paper</source>
   <translation>documento</translation>
  </message>
  <message>
   <source>Paper and paragraph</source>
   <translation>Documento y párrafo</translation>
  </message>
  <message>
   <source>Paper from another paper</source>
   <translation>Documento a partir de otro documento</translation>
  </message>
  <message>
   <source>Paper in {languages}</source>
   <translation>Documento en {languages}</translation>
  </message>
  <message>
   <source>Paper tools</source>
   <translation>Herramientas del documento</translation>
  </message>
  <message>
   <source>Paper without a title</source>
   <translation>Documento sin título</translation>
  </message>
  <message>
   <source>Paper: {title}</source>
   <translation>Documento: {title}</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>Documentos</translation>
  </message>
  <message>
   <source>Papers and registers (*.txt *.docx *.xlsx *.csv);;All files (*)</source>
   <translation>Documentos y registros (*.txt *.docx *.xlsx *.csv);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Papers in the making</source>
   <translation>Documentos en preparación</translation>
  </message>
  <message>
   <source>Papers, footnotes, decisions, activities, people, follow-up and comments are searched; accents do not count.</source>
   <translation>Se busca en documentos, notas al pie, decisiones, actividades, personas, seguimiento y comentarios; los acentos no cuentan.</translation>
  </message>
  <message>
   <source>Par.</source>
   <translation>Párr.</translation>
  </message>
  <message>
   <source>Paragraph</source>
   <translation>Párrafo</translation>
  </message>
  <message>
   <source>paragraph</source>
   <translation>párrafo</translation>
  </message>
  <message>
   <source>Paragraph {after} follows {before}: numbers between are missing from the document.</source>
   <translation>El párrafo {after} sigue al {before}: faltan números intermedios en el documento.</translation>
  </message>
  <message>
   <source>Paragraph {first} is missing from the input: paragraph {after} follows {before}.</source>
   <translation>Falta el párrafo {first} en lo recibido: el párrafo {after} sigue al {before}.</translation>
  </message>
  <message>
   <source>Paragraph {number}</source>
   <translation>Párrafo {number}</translation>
  </message>
  <message>
   <source>paragraph {number}</source>
   <translation>párrafo {number}</translation>
  </message>
  <message>
   <source>Paragraph {number} of {name}</source>
   <translation>Párrafo {number} de {name}</translation>
  </message>
  <message>
   <source>Paragraph {paragraph} of {symbol}</source>
   <translation>Párrafo {paragraph} de {symbol}</translation>
  </message>
  <message>
   <source>Paragraphs</source>
   <translation>Párrafos</translation>
  </message>
  <message>
   <source>paragraphs</source>
   <translation>párrafos</translation>
  </message>
  <message>
   <source>paragraphs and items</source>
   <translation>párrafos y apartados</translation>
  </message>
  <message>
   <source>Paragraphs {first} to {last} are missing from the input: paragraph {after} follows {before}.</source>
   <translation>Faltan los párrafos {first} a {last} en lo recibido: el párrafo {after} sigue al {before}.</translation>
  </message>
  <message>
   <source>paragraphs {numbers}</source>
   <translation>párrafos {numbers}</translation>
  </message>
  <message>
   <source>part</source>
   <translation>papel</translation>
  </message>
  <message>
   <source>part in an activity</source>
   <translation>participación en una actividad</translation>
  </message>
  <message>
   <source>Participant</source>
   <translation>Participante</translation>
  </message>
  <message>
   <source>Participants</source>
   <translation>Participantes</translation>
  </message>
  <message>
   <source>Participants and mechanisms</source>
   <translation>Participantes y mecanismos</translation>
  </message>
  <message>
   <source>particular</source>
   <translation>dato</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>Asociado</translation>
  </message>
  <message>
   <source>partner</source>
   <translation>asociado</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>Asociados</translation>
  </message>
  <message>
   <source>Parts of the file</source>
   <translation>Partes del archivo</translation>
  </message>
  <message>
   <source>passage</source>
   <translation>pasaje</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <source>Paste cells</source>
   <translation>Pegar celdas</translation>
  </message>
  <message>
   <source>Paste p&amp;lain</source>
   <translation>Pegar sin f&amp;ormato</translation>
  </message>
  <message>
   <source>Paste pl&amp;ain</source>
   <translation>Pegar sin f&amp;ormato</translation>
  </message>
  <message>
   <source>Paste the bare words, without bold, lists and notes</source>
   <translation>Pegar solo las palabras, sin negrita, listas ni notas</translation>
  </message>
  <message>
   <source>Paste where the caret stands</source>
   <translation>Pegar donde está el cursor</translation>
  </message>
  <message>
   <source>Path or address</source>
   <translation>Ruta o dirección</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>People a&amp;nd organizations …</source>
   <translation>Personas y or&amp;ganizaciones …</translation>
  </message>
  <message>
   <source>People and organizations</source>
   <translation>Personas y organizaciones</translation>
  </message>
  <message>
   <source>people and organizations</source>
   <translation>personas y organizaciones</translation>
  </message>
  <message>
   <source>People and organizations that organize it, parted by semicolons: ILO; UNDP</source>
   <translation>Las personas y organizaciones que la organizan, separadas por punto y coma: OIT; PNUD</translation>
  </message>
  <message>
   <source>person</source>
   <translation>persona</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Fase</translation>
  </message>
  <message>
   <source>phase</source>
   <translation>fase</translation>
  </message>
  <message>
   <source>Phase 1</source>
   <translation>Fase 1</translation>
  </message>
  <message>
   <source>Phase 2</source>
   <translation>Fase 2</translation>
  </message>
  <message>
   <source>Phase {number}</source>
   <translation>Fase {number}</translation>
  </message>
  <message>
   <source>Pict&amp;ures of the register</source>
   <translation>El &amp;registro en imágenes</translation>
  </message>
  <message>
   <source>Pictures and embedded files are not taken over.</source>
   <translation>Las imágenes y los archivos incrustados no se toman.</translation>
  </message>
  <message>
   <source>Pictures of the register</source>
   <translation>El registro en imágenes</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>place</source>
   <translation>lugar</translation>
  </message>
  <message>
   <source>place and month</source>
   <translation>lugar y mes</translation>
  </message>
  <message>
   <source>Places without a box hold a living number or an address that would be lost.</source>
   <translation>Los lugares sin casilla llevan una cifra viva o una dirección que se perdería.</translation>
  </message>
  <message>
   <source>Places, before and after</source>
   <translation>Lugares, antes y después</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Prevista</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>prevista</translation>
  </message>
  <message>
   <source>Planned, held or cancelled</source>
   <translation>Prevista, celebrada o cancelada</translation>
  </message>
  <message>
   <source>Point for &amp;decision</source>
   <translation>Punto &amp;que requiere decisión</translation>
  </message>
  <message>
   <source>Point for d&amp;iscussion</source>
   <translation>Punto para d&amp;iscusión</translation>
  </message>
  <message>
   <source>Point for decision</source>
   <translation>Punto que requiere decisión</translation>
  </message>
  <message>
   <source>point for decision</source>
   <translation>punto que requiere decisión</translation>
  </message>
  <message>
   <source>Point for di&amp;scussion</source>
   <translation>Punto para &amp;discusión</translation>
  </message>
  <message>
   <source>Point for discussion</source>
   <translation>Punto para discusión</translation>
  </message>
  <message>
   <source>points</source>
   <translation>puntos</translation>
  </message>
  <message>
   <source>Points count from 0 to 10.</source>
   <translation>Los puntos cuentan de 0 a 10.</translation>
  </message>
  <message>
   <source>Points for decision</source>
   <translation>Puntos que requieren decisión</translation>
  </message>
  <message>
   <source>Points for decision of all papers, and what became of them</source>
   <translation>Los puntos que requieren decisión de todos los documentos, y qué fue de ellos</translation>
  </message>
  <message>
   <source>Policy</source>
   <translation>Políticas</translation>
  </message>
  <message>
   <source>Policy &amp;coherence initiative</source>
   <translation>Iniciativa de &amp;coherencia de las políticas</translation>
  </message>
  <message>
   <source>Policy coherence initiative</source>
   <translation>Iniciativa de coherencia de las políticas</translation>
  </message>
  <message>
   <source>policy coherence initiative</source>
   <translation>iniciativa de coherencia de las políticas</translation>
  </message>
  <message>
   <source>Policy coherence initiatives</source>
   <translation>Iniciativas de coherencia de las políticas</translation>
  </message>
  <message>
   <source>Policy development &amp;dialogue</source>
   <translation>&amp;Diálogo sobre formulación de políticas</translation>
  </message>
  <message>
   <source>Policy development dialogue</source>
   <translation>Diálogo sobre formulación de políticas</translation>
  </message>
  <message>
   <source>policy development dialogue</source>
   <translation>diálogo sobre formulación de políticas</translation>
  </message>
  <message>
   <source>Policy development dialogues</source>
   <translation>Diálogos sobre formulación de políticas</translation>
  </message>
  <message>
   <source>Policy responses</source>
   <translation>Respuestas de política</translation>
  </message>
  <message>
   <source>Pre&amp;view</source>
   <translation>&amp;Vista previa</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>precisión</translation>
  </message>
  <message>
   <source>Precision of the date</source>
   <translation>Precisión de la fecha</translation>
  </message>
  <message>
   <source>Prefere&amp;nces …</source>
   <translation>Prefere&amp;ncias …</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <source>Prepares the agenda, papers, decisions and follow-up of a Governing Body Working Party. Free software under the MIT licence, made of the parts listed here. It never uses the network.</source>
   <translation>Prepara el orden del día, los documentos, las decisiones y el seguimiento de un grupo de trabajo del Consejo de Administración. Software libre con licencia MIT, hecho de las partes que aquí se enumeran. Nunca usa la red.</translation>
  </message>
  <message>
   <source>Preparing the export …</source>
   <translation>Preparando la exportación …</translation>
  </message>
  <message>
   <source>Preparing the pages …</source>
   <translation>Preparando las páginas …</translation>
  </message>
  <message>
   <source>Press Enter in a cell, or double-click it, to keep its words in the merged activity. Participants, links and appendix rows of both are kept.</source>
   <translation>Pulse Intro en una celda, o haga doble clic en ella, para conservar sus palabras en la actividad fusionada. Se conservan los participantes, los vínculos y las filas de anexo de ambas.</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Previous (Shift+F3)</source>
   <translation>Anterior (Mayús+F3)</translation>
  </message>
  <message>
   <source>Previous par&amp;t of the window</source>
   <translation>Parte &amp;anterior de la ventana</translation>
  </message>
  <message>
   <source>Print pre&amp;view …</source>
   <translation>&amp;Vista previa de impresión …</translation>
  </message>
  <message>
   <source>Print preview – {symbol}</source>
   <translation>Vista previa de impresión – {symbol}</translation>
  </message>
  <message>
   <source>Print the paper</source>
   <translation>Imprimir el documento</translation>
  </message>
  <message>
   <source>Print the paper (Ctrl+P)</source>
   <translation>Imprimir el documento (Ctrl+P)</translation>
  </message>
  <message>
   <source>Print this paper</source>
   <translation>Imprimir este documento</translation>
  </message>
  <message>
   <source>printed date</source>
   <translation>fecha impresa</translation>
  </message>
  <message>
   <source>Printed in</source>
   <translation>Impresa en</translation>
  </message>
  <message>
   <source>Printing stopped. What had gone to the printer may still come out.</source>
   <translation>Impresión detenida. Lo que ya había ido a la impresora puede salir todavía.</translation>
  </message>
  <message>
   <source>Printing {symbol} …</source>
   <translation>Imprimiendo {symbol} …</translation>
  </message>
  <message>
   <source>Printouts (*.pdf *.xlsx *.docx)</source>
   <translation>Impresos (*.pdf *.xlsx *.docx)</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Prioridad</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problemas</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Perfil</translation>
  </message>
  <message>
   <source>profile</source>
   <translation>presentación</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avance</translation>
  </message>
  <message>
   <source>progress</source>
   <translation>avance</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Propuesta</translation>
  </message>
  <message>
   <source>proposal</source>
   <translation>propuesta</translation>
  </message>
  <message>
   <source>proposals</source>
   <translation>las propuestas</translation>
  </message>
  <message>
   <source>Proposals are scored from 0 to 10 on what they bring and cost, on the prospects of money for them, and on the interest of partners. The order changes as you move the weights.</source>
   <translation>Las propuestas se puntúan de 0 a 10 en lo que aportan y cuestan, en las perspectivas de financiación y en el interés de los asociados. El orden cambia a medida que mueve los pesos.</translation>
  </message>
  <message>
   <source>Proposals by rank</source>
   <translation>Propuestas por puesto</translation>
  </message>
  <message>
   <source>Proposals scored, weighed and put in order</source>
   <translation>Propuestas puntuadas, ponderadas y ordenadas</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Propuesto</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>propuesto</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Finalidad</translation>
  </message>
  <message>
   <source>purpose</source>
   <translation>finalidad</translation>
  </message>
  <message>
   <source>Put a &amp;copy of {name} in as well: whoever gets the file can read all of it</source>
   <translation>Incluir también una &amp;copia de {name}: quien reciba el archivo podrá leerlo todo</translation>
  </message>
  <message>
   <source>Put a footnote at the caret</source>
   <translation>Poner una nota al pie en el cursor</translation>
  </message>
  <message>
   <source>Put an empty table behind this paragraph; Tab leads from cell to cell</source>
   <translation>Poner una tabla vacía tras este párrafo; Tab lleva de celda en celda</translation>
  </message>
  <message>
   <source>Put in what usually has to be done; each line can be changed</source>
   <translation>Poner lo que suele haber que hacer; cada línea puede cambiarse</translation>
  </message>
  <message>
   <source>Put into a paper</source>
   <translation>Poner en un documento</translation>
  </message>
  <message>
   <source>Put into a paper …</source>
   <translation>A un documento …</translation>
  </message>
  <message>
   <source>Put the caret into a table between the paragraphs first.</source>
   <translation>Ponga primero el cursor en una tabla entre los párrafos.</translation>
  </message>
  <message>
   <source>Put the focus into navigator, page or panel in turn</source>
   <translation>Llevar el foco por turno al navegador, la página o el panel</translation>
  </message>
  <message>
   <source>Put the focus into panel, page or navigator in turn</source>
   <translation>Llevar el foco por turno al panel, la página o el navegador</translation>
  </message>
  <message>
   <source>Put together from: {names}.</source>
   <translation>Compuesto a partir de: {names}.</translation>
  </message>
  <message>
   <source>Put your own comment in other words (F2)</source>
   <translation>Poner su propio comentario en otras palabras (F2)</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>question</source>
   <translation>pregunta</translation>
  </message>
  <message>
   <source>Question without words</source>
   <translation>Pregunta sin palabras</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Cuestiones</translation>
  </message>
  <message>
   <source>questions</source>
   <translation>las preguntas</translation>
  </message>
  <message>
   <source>Questions &amp;from a paper …</source>
   <translation>Pre&amp;guntas de un documento …</translation>
  </message>
  <message>
   <source>questions answered or raised</source>
   <translation>cuestiones respondidas o planteadas</translation>
  </message>
  <message>
   <source>Questions such as how many activities had tripartite involvement: a person answers, or the register does. Those of a training module in this file are taken over with From a paper.</source>
   <translation>Preguntas como cuántas actividades fueron tripartitas: responde una persona, o responde el registro. Las de un módulo de formación de este archivo se incorporan con «De un documento».</translation>
  </message>
  <message>
   <source>Quotation marks do not pair off here: please look at the rows.</source>
   <translation>Las comillas no van por pares aquí: revise las filas.</translation>
  </message>
  <message>
   <source>R&amp;eplace …</source>
   <translation>R&amp;eemplazar …</translation>
  </message>
  <message>
   <source>R&amp;ows ({count})</source>
   <translation>&amp;Filas ({count})</translation>
  </message>
  <message>
   <source>Ranking</source>
   <translation>Clasificación</translation>
  </message>
  <message>
   <source>Ranking into a &amp;paper …</source>
   <translation>Clasificación &amp;a un documento …</translation>
  </message>
  <message>
   <source>Ranking of proposals</source>
   <translation>Clasificación de las propuestas</translation>
  </message>
  <message>
   <source>Re&amp;name …</source>
   <translation>Cambiar &amp;nombre …</translation>
  </message>
  <message>
   <source>Re&amp;search support</source>
   <translation>Apoyo a la in&amp;vestigación</translation>
  </message>
  <message>
   <source>Re&amp;view questions</source>
   <translation>Preguntas &amp;de repaso</translation>
  </message>
  <message>
   <source>read a paper from this kind of file; save it as a Word document (.docx) and import that</source>
   <translation>leer un documento de esta clase de archivo; guárdelo como documento de Word (.docx) e importe ese</translation>
  </message>
  <message>
   <source>Read a paper or a register from a text or workbook; nothing is stored before you have seen it</source>
   <translation>Leer un documento o un registro de un texto o un libro; nada se guarda antes de que usted lo haya visto</translation>
  </message>
  <message>
   <source>Read activities from a workbook</source>
   <translation>Leer actividades de un libro</translation>
  </message>
  <message>
   <source>Read as nothing, and kept apart: {names}</source>
   <translation>No leído, y guardado aparte: {names}</translation>
  </message>
  <message>
   <source>reading it finds no end</source>
   <translation>leerlo no tiene fin</translation>
  </message>
  <message>
   <source>reading it takes longer than any honest file needs</source>
   <translation>leerlo lleva más tiempo del que necesita un archivo honesto</translation>
  </message>
  <message>
   <source>reading it takes more memory than any honest file needs</source>
   <translation>leerlo lleva más memoria de la que necesita un archivo honesto</translation>
  </message>
  <message>
   <source>reading it takes more than any honest file needs, and was ended</source>
   <translation>leerlo lleva más de lo que necesita un archivo honesto, y se detuvo</translation>
  </message>
  <message>
   <source>Reading the file for the first search … {share:.0%}</source>
   <translation>Leyendo el archivo para la primera búsqueda … {share:.0%}</translation>
  </message>
  <message>
   <source>Reading the register …</source>
   <translation>Leyendo el registro …</translation>
  </message>
  <message>
   <source>Reading {name} …</source>
   <translation>Leyendo {name} …</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Leyendo …</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>motivo</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Archivos recientes</translation>
  </message>
  <message>
   <source>Recognised with {confidence:.0%} confidence; please look at it.</source>
   <translation>Reconocido con una confianza del {confidence:.0%}; conviene mirarlo.</translation>
  </message>
  <message>
   <source>Recommendation</source>
   <translation>Recomendación</translation>
  </message>
  <message>
   <source>recommendation</source>
   <translation>recomendación</translation>
  </message>
  <message>
   <source>Recommendations</source>
   <translation>Recomendaciones</translation>
  </message>
  <message>
   <source>recommendations</source>
   <translation>las recomendaciones</translation>
  </message>
  <message>
   <source>Recommendations and what has become of them</source>
   <translation>Las recomendaciones y qué ha sido de ellas</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Ficha</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Fichas</translation>
  </message>
  <message>
   <source>Redoing: {step} …</source>
   <translation>Rehaciendo: {step} …</translation>
  </message>
  <message>
   <source>Refer to</source>
   <translation>Remitir a</translation>
  </message>
  <message>
   <source>Refer to a paragraph, a section or an appendix by its living number</source>
   <translation>Remitir a un párrafo, una sección o un anexo por su número vivo</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>referencia</translation>
  </message>
  <message>
   <source>Referenced &amp;by</source>
   <translation>Referido &amp;por</translation>
  </message>
  <message>
   <source>Referenced &amp;by …</source>
   <translation>Referido &amp;por …</translation>
  </message>
  <message>
   <source>Referenced by</source>
   <translation>Referido por</translation>
  </message>
  <message>
   <source>references</source>
   <translation>referencias</translation>
  </message>
  <message>
   <source>Referra&amp;l to a committee</source>
   <translation>Remisión a una c&amp;omisión</translation>
  </message>
  <message>
   <source>Referral to a committee</source>
   <translation>Remisión a una comisión</translation>
  </message>
  <message>
   <source>referral to a committee</source>
   <translation>remisión a una comisión</translation>
  </message>
  <message>
   <source>Referrals to committees</source>
   <translation>Remisiones a comisiones</translation>
  </message>
  <message>
   <source>Referred</source>
   <translation>Remitido</translation>
  </message>
  <message>
   <source>referred</source>
   <translation>remitido</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Región</translation>
  </message>
  <message>
   <source>regional</source>
   <translation>regional</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>register</source>
   <translation>registro</translation>
  </message>
  <message>
   <source>Register and follow-up</source>
   <translation>Registro y seguimiento</translation>
  </message>
  <message>
   <source>Register and the appendix of {name}</source>
   <translation>Registro y anexo de {name}</translation>
  </message>
  <message>
   <source>Register in &amp;numbers</source>
   <translation>&amp;El registro en cifras</translation>
  </message>
  <message>
   <source>Register in pic&amp;tures</source>
   <translation>El registro en i&amp;mágenes</translation>
  </message>
  <message>
   <source>Register of activities</source>
   <translation>Registro de actividades</translation>
  </message>
  <message>
   <source>Register only</source>
   <translation>Solo el registro</translation>
  </message>
  <message>
   <source>Register tools</source>
   <translation>Herramientas del registro</translation>
  </message>
  <message>
   <source>Regular report</source>
   <translation>Informe periódico</translation>
  </message>
  <message>
   <source>Related</source>
   <translation>Conexos</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Observación</translation>
  </message>
  <message>
   <source>remark</source>
   <translation>observación</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove criterion …</source>
   <translation>Quitar criterio …</translation>
  </message>
  <message>
   <source>Remove from activity</source>
   <translation>Quitar de la actividad</translation>
  </message>
  <message>
   <source>Remove from appendix</source>
   <translation>Quitar del anexo</translation>
  </message>
  <message>
   <source>Remove from {name}</source>
   <translation>Quitar de {name}</translation>
  </message>
  <message>
   <source>Rena&amp;me …</source>
   <translation>Cambiar no&amp;mbre …</translation>
  </message>
  <message>
   <source>Rename version</source>
   <translation>Cambiar nombre de versión</translation>
  </message>
  <message>
   <source>Reo&amp;pen</source>
   <translation>Rea&amp;brir</translation>
  </message>
  <message>
   <source>Reopen comment</source>
   <translation>Reabrir comentario</translation>
  </message>
  <message>
   <source>repeated column heads</source>
   <translation>encabezados de columna repetidos</translation>
  </message>
  <message>
   <source>repeated table header</source>
   <translation>encabezado de cuadro repetido</translation>
  </message>
  <message>
   <source>Replace &amp;all …</source>
   <translation>Reemplazar &amp;todo …</translation>
  </message>
  <message>
   <source>Replace &amp;with</source>
   <translation>Reemplazar &amp;con</translation>
  </message>
  <message>
   <source>Replace in the &amp;whole file …</source>
   <translation>Ree&amp;mplazar en todo el archivo …</translation>
  </message>
  <message>
   <source>Replace the words chosen on the sheet and go to the next</source>
   <translation>Reemplazar las palabras elegidas en la hoja e ir a las siguientes</translation>
  </message>
  <message>
   <source>Replace with</source>
   <translation>Reemplazar con</translation>
  </message>
  <message>
   <source>Replace words</source>
   <translation>Reemplazar palabras</translation>
  </message>
  <message>
   <source>Replace words in every paper, footnote, table and activity, after a look at each place</source>
   <translation>Reemplazar palabras en todos los documentos, notas, tablas y actividades, tras mirar cada lugar</translation>
  </message>
  <message>
   <source>Replaced in {many}. Ctrl+Z brings the words back.</source>
   <translation>Reemplazado en {many}. Ctrl+Z recupera las palabras.</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Research support</source>
   <translation>Apoyo a la investigación</translation>
  </message>
  <message>
   <source>research support</source>
   <translation>apoyo a la investigación</translation>
  </message>
  <message>
   <source>Reso&amp;lve</source>
   <translation>Reso&amp;lver</translation>
  </message>
  <message>
   <source>Resolve</source>
   <translation>Resolver</translation>
  </message>
  <message>
   <source>Resolve comment</source>
   <translation>Resolver comentario</translation>
  </message>
  <message>
   <source>responsibility</source>
   <translation>responsabilidad</translation>
  </message>
  <message>
   <source>Responsible for the paper</source>
   <translation>Responsable del documento</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Restore earlier words</source>
   <translation>Recuperar texto anterior</translation>
  </message>
  <message>
   <source>restoring</source>
   <translation>restauración</translation>
  </message>
  <message>
   <source>rests on</source>
   <translation>se apoya en</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>review question</source>
   <translation>pregunta de repaso</translation>
  </message>
  <message>
   <source>Review questions</source>
   <translation>Preguntas de repaso</translation>
  </message>
  <message>
   <source>Revision</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>reworded</source>
   <translation>reformulado</translation>
  </message>
  <message>
   <source>role</source>
   <translation>función</translation>
  </message>
  <message>
   <source>Route</source>
   <translation>Vía</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Fila</translation>
  </message>
  <message>
   <source>row</source>
   <translation>fila</translation>
  </message>
  <message>
   <source>Row &amp;above</source>
   <translation>Fila &amp;encima</translation>
  </message>
  <message>
   <source>Row &amp;below</source>
   <translation>Fila de&amp;bajo</translation>
  </message>
  <message>
   <source>row {count:,} of {named}</source>
   <translation>fila {count:,} de {named}</translation>
  </message>
  <message>
   <source>row {number}</source>
   <translation>fila {number}</translation>
  </message>
  <message>
   <source>row {number} of {names}</source>
   <translation>fila {number} de {names}</translation>
  </message>
  <message>
   <source>row {number} of {name}</source>
   <translation>fila {number} de {name}</translation>
  </message>
  <message>
   <source>Rows are moved by hand where nothing is sorted, filtered or grouped.</source>
   <translation>Las filas se mueven a mano donde nada está ordenado, filtrado ni agrupado.</translation>
  </message>
  <message>
   <source>Rows of appendices</source>
   <translation>Filas de anexos</translation>
  </message>
  <message>
   <source>Rows of the appendix the text never speaks of</source>
   <translation>Filas del anexo de las que el texto nunca habla</translation>
  </message>
  <message>
   <source>Rows of the sheet: {names}</source>
   <translation>Filas de la hoja: {names}</translation>
  </message>
  <message>
   <source>Rows that are hidden in the sheet are read too: {names}.</source>
   <translation>También se leen las filas ocultas de la hoja: {names}.</translation>
  </message>
  <message>
   <source>Rows that come from the register are found in the whole file.</source>
   <translation>Las filas que vienen del registro se encuentran en todo el archivo.</translation>
  </message>
  <message>
   <source>rows {numbers}</source>
   <translation>filas {numbers}</translation>
  </message>
  <message>
   <source>S&amp;ource</source>
   <translation>F&amp;uente</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>sáb.</translation>
  </message>
  <message>
   <source>Save &amp;diagnostic file …</source>
   <translation>Guardar un archivo de &amp;diagnóstico …</translation>
  </message>
  <message>
   <source>Save &amp;elsewhere …</source>
   <translation>Guardar en &amp;otro lugar …</translation>
  </message>
  <message>
   <source>Save a &amp;copy …</source>
   <translation>Guar&amp;dar una copia …</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Guardar una copia</translation>
  </message>
  <message>
   <source>Save as P&amp;DF …</source>
   <translation>Guardar como P&amp;DF …</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Guardar como PDF</translation>
  </message>
  <message>
   <source>Save diagnostic file</source>
   <translation>Guardar un archivo de diagnóstico</translation>
  </message>
  <message>
   <source>Save view</source>
   <translation>Guardar vista</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <source>Saved from a damaged file</source>
   <translation>Salvado de un archivo dañado</translation>
  </message>
  <message>
   <source>Saved on this computer</source>
   <translation>Guardado en este ordenador</translation>
  </message>
  <message>
   <source>Saved on this laptop, not yet in {folder}</source>
   <translation>Guardado en este ordenador, todavía no en {folder}</translation>
  </message>
  <message>
   <source>Saved on this laptop; not yet in {folder}: {why}. It is tried again every minute.</source>
   <translation>Guardado en este ordenador; todavía no en {folder}: {why}. Se intenta de nuevo cada minuto.</translation>
  </message>
  <message>
   <source>saved view</source>
   <translation>vista guardada</translation>
  </message>
  <message>
   <source>Saved {time}</source>
   <translation>Guardado {time}</translation>
  </message>
  <message>
   <source>Saved, not yet backed up</source>
   <translation>Guardado, aún sin copia de seguridad</translation>
  </message>
  <message>
   <source>saving</source>
   <translation>guardado</translation>
  </message>
  <message>
   <source>Saving {name} …</source>
   <translation>Guardando {name} …</translation>
  </message>
  <message>
   <source>Say it in your own words</source>
   <translation>Decirlo con sus propias palabras</translation>
  </message>
  <message>
   <source>Say that the translation at the caret renders its source as it is now</source>
   <translation>Decir que la traducción en el cursor refleja su origen tal como está ahora</translation>
  </message>
  <message>
   <source>Say where the file is to lie.</source>
   <translation>Indique dónde debe estar el archivo.</translation>
  </message>
  <message>
   <source>Say which folder the files go into.</source>
   <translation>Indique a qué carpeta van los archivos.</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Puntuar</translation>
  </message>
  <message>
   <source>score</source>
   <translation>puntuación</translation>
  </message>
  <message>
   <source>Scored by {assessor}</source>
   <translation>Puntuado por {assessor}</translation>
  </message>
  <message>
   <source>Search everywhere</source>
   <translation>Buscar en todas partes</translation>
  </message>
  <message>
   <source>Search names and licences</source>
   <translation>Buscar nombres y licencias</translation>
  </message>
  <message>
   <source>Search papers, decisions, activities, people, follow-up and comments</source>
   <translation>Buscar en documentos, decisiones, actividades, personas, seguimiento y comentarios</translation>
  </message>
  <message>
   <source>Search papers, decisions, activities, people, follow-up and comments; Enter looks</source>
   <translation>Buscar en documentos, decisiones, actividades, personas, seguimiento y comentarios; Intro busca</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>Buscar en el manual</translation>
  </message>
  <message>
   <source>season</source>
   <translation>estación</translation>
  </message>
  <message>
   <source>Secretariat sample.gbwp</source>
   <translation>Ejemplo de Secretariat.gbwp</translation>
  </message>
  <message>
   <source>Secretariat {version}</source>
   <translation>Secretariat {version}</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Sección</translation>
  </message>
  <message>
   <source>Section {number}</source>
   <translation>Sección {number}</translation>
  </message>
  <message>
   <source>section {number} (“{words}”)</source>
   <translation>la sección {number} («{words}»)</translation>
  </message>
  <message>
   <source>See every place in the paper or the file before anything is replaced</source>
   <translation>Ver cada lugar del documento o del archivo antes de reemplazar nada</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>Se&amp;leccionar todo</translation>
  </message>
  <message>
   <source>Select everything here</source>
   <translation>Seleccionar todo lo que hay aquí</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send it (Ctrl+Enter)</source>
   <translation>Enviarlo (Ctrl+Intro)</translation>
  </message>
  <message>
   <source>Send this file to those who look after the program. It holds versions, settings, the log and numbers about the open file, but no text of a paper, no name and no path of yours. This is all of it:</source>
   <translation>Envíe este archivo a quienes se ocupan del programa. Contiene versiones, ajustes, el registro de incidencias y cifras sobre el archivo abierto, pero ningún texto de un documento, ningún nombre ni ninguna ruta suya. Esto es todo lo que contiene:</translation>
  </message>
  <message numerus="yes">
   <source>Send {n:,} activities out</source>
   <translation>
    <numerusform>Enviar {n:,} actividad</numerusform>
    <numerusform>Enviar {n:,} actividades</numerusform>
   </translation>
  </message>
  <message>
   <source>Sent out: {name}. Import it again once it is filled in.</source>
   <translation>Enviado: {name}. Impórtelo de nuevo cuando esté completado.</translation>
  </message>
  <message>
   <source>Sent to {where}: {pages}.</source>
   <translation>Enviado a {where}: {pages}.</translation>
  </message>
  <message>
   <source>Sept</source>
   <translation>sept.</translation>
  </message>
  <message>
   <source>September</source>
   <translation>septiembre</translation>
  </message>
  <message>
   <source>Serves</source>
   <translation>Sirve a</translation>
  </message>
  <message>
   <source>serves</source>
   <translation>sirve a</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Reunión</translation>
  </message>
  <message>
   <source>session</source>
   <translation>reunión</translation>
  </message>
  <message>
   <source>Session &amp;book</source>
   <translation>&amp;Libro de la reunión</translation>
  </message>
  <message>
   <source>Session boo&amp;k and sheets</source>
   <translation>&amp;Libro de la reunión y fichas</translation>
  </message>
  <message>
   <source>Session without a number</source>
   <translation>Reunión sin número</translation>
  </message>
  <message>
   <source>Session without number</source>
   <translation>Reunión sin número</translation>
  </message>
  <message>
   <source>Session {number}</source>
   <translation>Reunión {number}</translation>
  </message>
  <message>
   <source>Session {number} is begun.</source>
   <translation>La reunión {number} está comenzada.</translation>
  </message>
  <message>
   <source>Sessions with their agenda and papers stand here; below them decisions, the register of activities and the follow-up programme. F6 goes from one part of the window to the next.</source>
   <translation>Aquí están las reuniones con su orden del día y documentos; debajo, las decisiones, el registro de actividades y el programa de seguimiento. F6 va de una parte de la ventana a la siguiente.</translation>
  </message>
  <message>
   <source>Set period</source>
   <translation>Fijar período</translation>
  </message>
  <message>
   <source>Set the period of the paper, and put in how many activities there were in how many countries: counted each time anew</source>
   <translation>Fijar el período del documento y poner cuántas actividades hubo en cuántos países: se cuenta de nuevo cada vez</translation>
  </message>
  <message>
   <source>Set what is chosen in bold</source>
   <translation>Poner en negrita lo elegido</translation>
  </message>
  <message>
   <source>Set what is chosen in italics</source>
   <translation>Poner en cursiva lo elegido</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Settle this comment, or take it up again</source>
   <translation>Resolver este comentario, o reabrirlo</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Resuelto</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>resuelto</translation>
  </message>
  <message>
   <source>Settled without asking</source>
   <translation>Resuelto sin preguntar</translation>
  </message>
  <message>
   <source>sheet</source>
   <translation>hoja</translation>
  </message>
  <message>
   <source>Shortlist: flexible and low-cost proposals first</source>
   <translation>Lista breve: primero las propuestas flexibles y de bajo costo</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation>Mostrar la &amp;carpeta</translation>
  </message>
  <message>
   <source>Show &amp;resolved</source>
   <translation>Mostrar los &amp;resueltos</translation>
  </message>
  <message>
   <source>Show &amp;resolved comments</source>
   <translation>Mostrar los comentarios &amp;resueltos</translation>
  </message>
  <message>
   <source>Show all of the activity chosen (Alt+Enter)</source>
   <translation>Mostrar todo lo de la actividad elegida (Alt+Intro)</translation>
  </message>
  <message>
   <source>Show all text in its normal size</source>
   <translation>Mostrar todo el texto en su tamaño normal</translation>
  </message>
  <message>
   <source>Show all {count}</source>
   <translation>Mostrar todo ({count})</translation>
  </message>
  <message>
   <source>Show as &amp;pictures</source>
   <translation>Mostrar como &amp;imágenes</translation>
  </message>
  <message>
   <source>Show each paper in its leading language</source>
   <translation>Mostrar cada documento en su idioma original</translation>
  </message>
  <message>
   <source>Show how far the paper has come, who sees to it, and the stages it still has to pass</source>
   <translation>Mostrar hasta dónde ha llegado el documento, quién se ocupa de él y las etapas que le quedan</translation>
  </message>
  <message>
   <source>Show only activities in this state</source>
   <translation>Mostrar solo las actividades en este estado</translation>
  </message>
  <message>
   <source>Show only activities with these words; accents and capitals do not count.
country:poland looks in one field, “fair trade” for a phrase, -draft for what lacks a word.</source>
   <translation>Mostrar solo las actividades con estas palabras; los acentos y las mayúsculas no cuentan.
country:poland busca en un campo, «fair trade» una expresión, -draft lo que carece de una palabra.</translation>
  </message>
  <message>
   <source>Show only entries with these words; accents and capitals do not count</source>
   <translation>Mostrar solo las entradas con estas palabras; los acentos y las mayúsculas no cuentan</translation>
  </message>
  <message>
   <source>Show only lines of one kind</source>
   <translation>Mostrar solo las líneas de una clase</translation>
  </message>
  <message>
   <source>Show only points with these words; accents and capitals do not count</source>
   <translation>Mostrar solo los puntos con estas palabras; los acentos y las mayúsculas no cuentan</translation>
  </message>
  <message>
   <source>Show only who goes by such a name; accents and capitals do not count</source>
   <translation>Mostrar solo a quienes llevan ese nombre; los acentos y las mayúsculas no cuentan</translation>
  </message>
  <message>
   <source>Show only {filtered} with these words; accents and capitals do not count</source>
   <translation>Mostrar solo {filtered} con estas palabras; los acentos y las mayúsculas no cuentan</translation>
  </message>
  <message>
   <source>Show or hide the comments on the paper</source>
   <translation>Mostrar u ocultar los comentarios sobre el documento</translation>
  </message>
  <message>
   <source>Show or hide the navigator</source>
   <translation>Mostrar u ocultar el navegador</translation>
  </message>
  <message>
   <source>Show or hide the pages of the paper as they will be printed</source>
   <translation>Mostrar u ocultar las páginas del documento tal como se imprimirán</translation>
  </message>
  <message>
   <source>Show or hide the particulars of session and paper</source>
   <translation>Mostrar u ocultar los datos de la reunión y del documento</translation>
  </message>
  <message>
   <source>Show or hide the record of the point for decision at the caret</source>
   <translation>Mostrar u ocultar la ficha del punto que requiere decisión en el cursor</translation>
  </message>
  <message>
   <source>Show or hide the sections and paragraphs of the paper, to go to and to move</source>
   <translation>Mostrar u ocultar las secciones y párrafos del documento, para ir a ellos y moverlos</translation>
  </message>
  <message>
   <source>Show or hide what to know before the paper goes out</source>
   <translation>Mostrar u ocultar lo que conviene saber antes de que salga el documento</translation>
  </message>
  <message>
   <source>Show or hide who changed the paragraph at the caret, when and how</source>
   <translation>Mostrar u ocultar quién cambió el párrafo en el cursor, cuándo y cómo</translation>
  </message>
  <message>
   <source>Show papers in English</source>
   <translation>Mostrar los documentos en inglés</translation>
  </message>
  <message>
   <source>Show papers in French</source>
   <translation>Mostrar los documentos en francés</translation>
  </message>
  <message>
   <source>Show papers in Spanish</source>
   <translation>Mostrar los documentos en español</translation>
  </message>
  <message>
   <source>Show the activities of one group</source>
   <translation>Mostrar las actividades de un grupo</translation>
  </message>
  <message>
   <source>Show the comments that are settled, too</source>
   <translation>Mostrar también los comentarios resueltos</translation>
  </message>
  <message>
   <source>Show the draft in which the changes are listed</source>
   <translation>Mostrar el proyecto donde se enumeran los cambios</translation>
  </message>
  <message>
   <source>Show the entry after this one</source>
   <translation>Mostrar la entrada siguiente</translation>
  </message>
  <message>
   <source>Show the entry before this one</source>
   <translation>Mostrar la entrada anterior</translation>
  </message>
  <message>
   <source>Show the findings</source>
   <translation>Mostrar las observaciones</translation>
  </message>
  <message>
   <source>Show the merge questions</source>
   <translation>Mostrar las cuestiones de la reunión de copias</translation>
  </message>
  <message>
   <source>Show the open comments</source>
   <translation>Mostrar los comentarios abiertos</translation>
  </message>
  <message>
   <source>Show the pages of this paper as they will be printed</source>
   <translation>Mostrar las páginas de este documento tal como se imprimirán</translation>
  </message>
  <message>
   <source>Show the paper that is corrected</source>
   <translation>Mostrar el documento que se corrige</translation>
  </message>
  <message>
   <source>Show the paragraph in its paper (Enter in the list)</source>
   <translation>Mostrar el párrafo en su documento (Intro en la lista)</translation>
  </message>
  <message>
   <source>Show the passage, or the row where there is none</source>
   <translation>Mostrar el pasaje, o la fila donde no lo haya</translation>
  </message>
  <message>
   <source>Show the same paragraphs in two languages, both to write in</source>
   <translation>Mostrar los mismos párrafos en dos idiomas, para escribir en ambos</translation>
  </message>
  <message>
   <source>Show the whole paper, not only what is near a change</source>
   <translation>Mostrar todo el documento, no solo lo que rodea un cambio</translation>
  </message>
  <message>
   <source>Show what changed in the paper between two moments</source>
   <translation>Mostrar qué cambió en el documento entre dos momentos</translation>
  </message>
  <message>
   <source>Show what changed in the paper since this edition</source>
   <translation>Mostrar qué ha cambiado en el documento desde esta edición</translation>
  </message>
  <message>
   <source>Show what changed in this paper since that version</source>
   <translation>Mostrar qué ha cambiado en este documento desde esa versión</translation>
  </message>
  <message>
   <source>Show what waits to be done, and by when</source>
   <translation>Mostrar lo que hay que hacer, y para cuándo</translation>
  </message>
  <message>
   <source>Show what was done by month, by involvement, where, on a timeline and in a calendar</source>
   <translation>Mostrar lo hecho por mes, por participación, dónde, en una cronología y en un calendario</translation>
  </message>
  <message>
   <source>Since the l&amp;ast session …</source>
   <translation>Desde &amp;la última reunión …</translation>
  </message>
  <message>
   <source>Since the last session</source>
   <translation>Desde la última reunión</translation>
  </message>
  <message numerus="yes">
   <source>Since then {n} passages changed:</source>
   <translation>
    <numerusform>Desde entonces cambió {n} pasaje:</numerusform>
    <numerusform>Desde entonces cambiaron {n} pasajes:</numerusform>
   </translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Smaller pages (−)</source>
   <translation>Páginas más pequeñas (−)</translation>
  </message>
  <message>
   <source>Some characters could not be read; they show as �.</source>
   <translation>Algunos caracteres no se pudieron leer; se muestran como �.</translation>
  </message>
  <message>
   <source>some earlier versions are lost</source>
   <translation>algunas versiones anteriores se perdieron</translation>
  </message>
  <message>
   <source>Some of these words have changed since they were found. Look for them once more.</source>
   <translation>Algunas de estas palabras cambiaron desde que se encontraron. Búsquelas una vez más.</translation>
  </message>
  <message>
   <source>Something in the program went wrong.</source>
   <translation>Algo falló en el programa.</translation>
  </message>
  <message>
   <source>Something in this step belongs to what is no longer in the file.</source>
   <translation>Algo en este paso pertenece a lo que ya no está en el archivo.</translation>
  </message>
  <message>
   <source>Something outside the program went wrong ({error}). Your work up to the last pause is safe.</source>
   <translation>Algo falló fuera del programa ({error}). Su trabajo hasta la última pausa está a salvo.</translation>
  </message>
  <message>
   <source>Sort &amp;by</source>
   <translation>&amp;Ordenar por</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Ordenar por</translation>
  </message>
  <message>
   <source>Sort by {column}</source>
   <translation>Ordenar por {column}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>source</source>
   <translation>fuente</translation>
  </message>
  <message>
   <source>Space goes through the reasons, Enter writes one, Del takes a part away</source>
   <translation>Espacio recorre las razones, Intro escribe una, Supr quita una participación</translation>
  </message>
  <message>
   <source>Space ticks a line, typing changes a cell.</source>
   <translation>Espacio marca una línea, al escribir se cambia una celda.</translation>
  </message>
  <message>
   <source>Space ticks an item; those that recur are ticked</source>
   <translation>Espacio marca un punto; los que se repiten están marcados</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Speak the language of the computer, or English where the program does not know that</source>
   <translation>Hablar el idioma del ordenador, o inglés si el programa no lo conoce</translation>
  </message>
  <message>
   <source>Spelling is not checked: {0.why}. All else works as ever.</source>
   <translation>No se comprueba la ortografía: {0.why}. Todo lo demás funciona como siempre.</translation>
  </message>
  <message>
   <source>Split paragraph</source>
   <translation>Dividir párrafo</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Etapa</translation>
  </message>
  <message>
   <source>Stages</source>
   <translation>Etapas</translation>
  </message>
  <message>
   <source>Stand in a paragraph of the paper to put a figure into its words.</source>
   <translation>Sitúese en un párrafo del documento para poner una cifra en su texto.</translation>
  </message>
  <message>
   <source>Stand in a paragraph or footnote of a paper to see who changed it, when and how.</source>
   <translation>Sitúese en un párrafo o una nota al pie de un documento para ver quién lo cambió, cuándo y cómo.</translation>
  </message>
  <message>
   <source>Stand in the paragraph that speaks of the activity first.</source>
   <translation>Sitúese primero en el párrafo que habla de la actividad.</translation>
  </message>
  <message>
   <source>Stand on a paragraph, a point for decision or an activity first.</source>
   <translation>Sitúese primero en un párrafo, un punto que requiere decisión o una actividad.</translation>
  </message>
  <message>
   <source>Stands in the history beside what you change from now on. What was changed before keeps the name it has. Without a name, the one by which the computer knows you is used.</source>
   <translation>Consta en el historial junto a lo que usted cambie desde ahora. Lo cambiado antes conserva el nombre que tiene. Sin nombre, se usa aquel por el que el ordenador le conoce.</translation>
  </message>
  <message>
   <source>Start next session</source>
   <translation>Comenzar la reunión siguiente</translation>
  </message>
  <message>
   <source>Stat&amp;us</source>
   <translation>E&amp;stado</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>state</source>
   <translation>situación</translation>
  </message>
  <message>
   <source>State not given</source>
   <translation>Sin estado</translation>
  </message>
  <message>
   <source>State of the file</source>
   <translation>Estado del archivo</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>status</source>
   <translation>estado</translation>
  </message>
  <message>
   <source>Status of the paper</source>
   <translation>Estado del documento</translation>
  </message>
  <message>
   <source>stays, and was worked on</source>
   <translation>se queda, y se trabajó en él</translation>
  </message>
  <message>
   <source>Step &amp;of the process</source>
   <translation>E&amp;tapa del proceso</translation>
  </message>
  <message>
   <source>Step of the process</source>
   <translation>Etapa del proceso</translation>
  </message>
  <message>
   <source>step of the process</source>
   <translation>etapa del proceso</translation>
  </message>
  <message>
   <source>Steps of the process</source>
   <translation>Etapas del proceso</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was written.</source>
   <translation>Detenido, como pidió. Nada se escribió.</translation>
  </message>
  <message>
   <source>Stopped. Everything is as it was.</source>
   <translation>Detenido. Todo está como estaba.</translation>
  </message>
  <message>
   <source>Stopped. {said} Nothing was left half written.</source>
   <translation>Detenido. {said} Nada quedó escrito a medias.</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Deteniendo …</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>Rectas</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>rectas</translation>
  </message>
  <message>
   <source>stray mark</source>
   <translation>signo suelto</translation>
  </message>
  <message>
   <source>style</source>
   <translation>estilo</translation>
  </message>
  <message>
   <source>Style of the paragraph</source>
   <translation>Estilo del párrafo</translation>
  </message>
  <message>
   <source>Subtitle</source>
   <translation>Subtítulo</translation>
  </message>
  <message>
   <source>subtitle</source>
   <translation>subtítulo</translation>
  </message>
  <message>
   <source>Subtitles</source>
   <translation>Subtítulos</translation>
  </message>
  <message>
   <source>subtitles</source>
   <translation>subtítulos</translation>
  </message>
  <message>
   <source>Such as 291</source>
   <translation>Por ejemplo 291</translation>
  </message>
  <message>
   <source>Such as GB.291/WP/SDG/1</source>
   <translation>Por ejemplo GB.291/WP/SDG/1</translation>
  </message>
  <message>
   <source>Such as WP/SDG</source>
   <translation>Por ejemplo WP/SDG</translation>
  </message>
  <message>
   <source>Such as: a word was left out when the record was typed</source>
   <translation>Por ejemplo: se omitió una palabra al mecanografiar el acta</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>dom.</translation>
  </message>
  <message>
   <source>Symbol</source>
   <translation>Signatura</translation>
  </message>
  <message>
   <source>symbol</source>
   <translation>signatura</translation>
  </message>
  <message>
   <source>symbol as printed</source>
   <translation>signatura tal como se imprime</translation>
  </message>
  <message>
   <source>T&amp;wo languages side by side</source>
   <translation>Dos idiomas &amp;lado a lado</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>table of the {named}</source>
   <translation>tabla: {named}</translation>
  </message>
  <message>
   <source>Table: {text}</source>
   <translation>Tabla: {text}</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>Tomar</translation>
  </message>
  <message>
   <source>Take a criterion away, with its scores</source>
   <translation>Quitar un criterio, con sus puntos</translation>
  </message>
  <message>
   <source>Take both, one after the other</source>
   <translation>Tomar ambos, uno tras otro</translation>
  </message>
  <message>
   <source>Take it a level up</source>
   <translation>Subirlo un nivel</translation>
  </message>
  <message>
   <source>Take over sheet</source>
   <translation>Incorporar hoja</translation>
  </message>
  <message>
   <source>Take over the questions that a paper asks, such as the review of a training module</source>
   <translation>Incorporar las preguntas que plantea un documento, como el repaso de un módulo de formación</translation>
  </message>
  <message>
   <source>Take questions from a paper</source>
   <translation>Tomar preguntas de un documento</translation>
  </message>
  <message>
   <source>Take the &amp;tour</source>
   <translation>Hacer el &amp;recorrido</translation>
  </message>
  <message>
   <source>Take the changes over as one step</source>
   <translation>Incorporar los cambios en un solo paso</translation>
  </message>
  <message>
   <source>Take the chosen line away (Del in the list); Ctrl+Z brings it back</source>
   <translation>Quitar la línea elegida (Supr en la lista); Ctrl+Z la recupera</translation>
  </message>
  <message>
   <source>Take the chosen words out (Del)</source>
   <translation>Quitar las palabras elegidas (Supr)</translation>
  </message>
  <message>
   <source>Take the draft text over as the adopted text</source>
   <translation>Tomar el texto del proyecto como texto adoptado</translation>
  </message>
  <message>
   <source>Take the last step back</source>
   <translation>Deshacer el último paso</translation>
  </message>
  <message>
   <source>Take the link away; words and row stay</source>
   <translation>Quitar el vínculo; las palabras y la fila se quedan</translation>
  </message>
  <message>
   <source>Take the paragraph a level up</source>
   <translation>Subir el párrafo un nivel</translation>
  </message>
  <message>
   <source>Take this link away; both records stay</source>
   <translation>Quitar este vínculo; ambas fichas se quedan</translation>
  </message>
  <message>
   <source>Take what the other copy said</source>
   <translation>Tomar lo que decía la otra copia</translation>
  </message>
  <message>
   <source>Take what this computer said</source>
   <translation>Tomar lo que decía este ordenador</translation>
  </message>
  <message>
   <source>taken over</source>
   <translation>incorporada</translation>
  </message>
  <message numerus="yes">
   <source>Taken over: {n:,} rows of the sheet</source>
   <translation>
    <numerusform>Incorporado: {n:,} fila de la hoja</numerusform>
    <numerusform>Incorporado: {n:,} filas de la hoja</numerusform>
   </translation>
  </message>
  <message>
   <source>takes part</source>
   <translation>participa</translation>
  </message>
  <message numerus="yes">
   <source>takes part in {n:,} activities</source>
   <translation>
    <numerusform>participa en {n:,} actividad</numerusform>
    <numerusform>participa en {n:,} actividades</numerusform>
   </translation>
  </message>
  <message>
   <source>Taking part</source>
   <translation>Participación</translation>
  </message>
  <message>
   <source>target</source>
   <translation>destino</translation>
  </message>
  <message>
   <source>task</source>
   <translation>tarea</translation>
  </message>
  <message>
   <source>Task forces and networks that are supported</source>
   <translation>Los grupos de trabajo y redes que reciben apoyo</translation>
  </message>
  <message>
   <source>Tasks</source>
   <translation>Tareas</translation>
  </message>
  <message>
   <source>Te&amp;xt and register …</source>
   <translation>Te&amp;xto y registro …</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <source>Text and register</source>
   <translation>Texto y registro</translation>
  </message>
  <message>
   <source>text before the first paragraph</source>
   <translation>texto anterior al primer párrafo</translation>
  </message>
  <message>
   <source>Text box</source>
   <translation>Cuadro de texto</translation>
  </message>
  <message>
   <source>text of paragraph {number}</source>
   <translation>texto del párrafo {number}</translation>
  </message>
  <message>
   <source>Text of the part</source>
   <translation>Texto de la parte</translation>
  </message>
  <message>
   <source>Text size {text_size} %</source>
   <translation>Tamaño del texto {text_size} %</translation>
  </message>
  <message>
   <source>That of the computer</source>
   <translation>El del ordenador</translation>
  </message>
  <message>
   <source>The academic conference, and how often</source>
   <translation>La conferencia académica, y con qué frecuencia</translation>
  </message>
  <message>
   <source>the activity “{name}”</source>
   <translation>la actividad «{name}»</translation>
  </message>
  <message>
   <source>The adopted text is locked. It is corrected with a reason: Correct it, in its record.</source>
   <translation>El texto adoptado está bloqueado. Se corrige con un motivo: «Corregir el texto adoptado», en su ficha.</translation>
  </message>
  <message>
   <source>The adopted text is locked; it is corrected with a reason</source>
   <translation>El texto adoptado está bloqueado; se corrige con un motivo</translation>
  </message>
  <message>
   <source>the agenda</source>
   <translation>el orden del día</translation>
  </message>
  <message>
   <source>the agenda item “{name}”</source>
   <translation>el punto del orden del día «{name}»</translation>
  </message>
  <message>
   <source>The answer rests on</source>
   <translation>La respuesta se apoya en</translation>
  </message>
  <message>
   <source>The answer, in the language chosen above</source>
   <translation>La respuesta, en el idioma elegido arriba</translation>
  </message>
  <message>
   <source>the appendix</source>
   <translation>el anexo</translation>
  </message>
  <message>
   <source>The arrows choose, Enter opens the record, Ins links</source>
   <translation>Las flechas eligen, Intro abre la ficha, Ins vincula</translation>
  </message>
  <message>
   <source>the backup of {saved}</source>
   <translation>la copia de seguridad del {saved}</translation>
  </message>
  <message>
   <source>The cell {place} holds a day that is not in the calendar ({text}).</source>
   <translation>La celda {place} contiene un día que no está en el calendario ({text}).</translation>
  </message>
  <message>
   <source>The cell {place} holds an error instead of a value ({text}).</source>
   <translation>La celda {place} contiene un error en lugar de un valor ({text}).</translation>
  </message>
  <message>
   <source>The cell {place} holds invisible signs, which are left out.</source>
   <translation>La celda {place} contiene signos invisibles, que se dejan fuera.</translation>
  </message>
  <message>
   <source>The cell {place} holds something that is no number ({text}).</source>
   <translation>La celda {place} contiene algo que no es un número ({text}).</translation>
  </message>
  <message>
   <source>The cell {place} is a formula whose result is not stored in the file ({text}).</source>
   <translation>La celda {place} es una fórmula cuyo resultado no está guardado en el archivo ({text}).</translation>
  </message>
  <message>
   <source>The cell {place} lies far from the table; its text is kept.</source>
   <translation>La celda {place} está lejos del cuadro; su texto se conserva.</translation>
  </message>
  <message>
   <source>The cell {place} points to a text that is not in the file ({text}).</source>
   <translation>La celda {place} remite a un texto que no está en el archivo ({text}).</translation>
  </message>
  <message>
   <source>the cells of {name}</source>
   <translation>las celdas de {name}</translation>
  </message>
  <message>
   <source>The character {code} stands in {places}, and no font can print it.</source>
   <translation>El carácter {code} está en {places}, y ninguna fuente puede imprimirlo.</translation>
  </message>
  <message>
   <source>the checklist</source>
   <translation>la lista de comprobación</translation>
  </message>
  <message>
   <source>The city, where the venue is a house or a hall</source>
   <translation>La ciudad, cuando el lugar es un edificio o una sala</translation>
  </message>
  <message>
   <source>the clearance slip</source>
   <translation>la ficha de visto bueno</translation>
  </message>
  <message>
   <source>the clipboard</source>
   <translation>el portapapeles</translation>
  </message>
  <message>
   <source>The code of the committee, such as WP/SDG, is not given.</source>
   <translation>No se indica el código de la comisión, por ejemplo WP/SDG.</translation>
  </message>
  <message>
   <source>The column that “{fields}” is read from</source>
   <translation>La columna de la que se lee «{fields}»</translation>
  </message>
  <message>
   <source>The column “{name}” ({letter}) is none of the register's; it is kept apart. Cells: {count:,}.</source>
   <translation>La columna «{name}» ({letter}) no es del registro; se conserva aparte. Celdas: {count:,}.</translation>
  </message>
  <message>
   <source>the committee</source>
   <translation>la comisión</translation>
  </message>
  <message>
   <source>The committee cannot be deleted.</source>
   <translation>La comisión no puede eliminarse.</translation>
  </message>
  <message>
   <source>The copy itself stays as it is. One step of undo brings back the present state.</source>
   <translation>La copia queda como está. Un solo «deshacer» recupera el estado actual.</translation>
  </message>
  <message>
   <source>The copy of {name} that this computer works in was damaged. It was made again from the file and what could be read.</source>
   <translation>La copia de {name} en la que trabaja este ordenador estaba dañada. Se rehízo a partir del archivo y de lo que podía leerse.</translation>
  </message>
  <message>
   <source>the copy on this computer, which was whole</source>
   <translation>la copia de este ordenador, que estaba entera</translation>
  </message>
  <message>
   <source>The country</source>
   <translation>El país</translation>
  </message>
  <message>
   <source>The criterion is gone with its scores. Ctrl+Z brings it back.</source>
   <translation>El criterio se quitó con sus puntos. Ctrl+Z lo recupera.</translation>
  </message>
  <message>
   <source>The cut-off date</source>
   <translation>La fecha de corte</translation>
  </message>
  <message>
   <source>The cut-off date: the last day the paper covers</source>
   <translation>La fecha de corte: el último día que abarca el documento</translation>
  </message>
  <message>
   <source>The date at the end of the paper</source>
   <translation>La fecha al final del documento</translation>
  </message>
  <message>
   <source>The date of issue; a paper without a date bears it, too</source>
   <translation>La fecha de publicación; un documento sin fecha también la lleva</translation>
  </message>
  <message>
   <source>The day by which it is to be done; may be left empty</source>
   <translation>El día en que debe estar hecho; puede dejarse vacío</translation>
  </message>
  <message>
   <source>The diagnostic file was saved as {path}</source>
   <translation>El archivo de diagnóstico se guardó como {path}</translation>
  </message>
  <message>
   <source>the dictionary {file} is missing</source>
   <translation>falta el diccionario {file}</translation>
  </message>
  <message>
   <source>the dictionary {name} cannot be read</source>
   <translation>el diccionario {name} no puede leerse</translation>
  </message>
  <message>
   <source>the disk reported a failure</source>
   <translation>el disco comunicó un fallo</translation>
  </message>
  <message>
   <source>the document</source>
   <translation>el documento</translation>
  </message>
  <message>
   <source>the document has no text</source>
   <translation>el documento no tiene texto</translation>
  </message>
  <message>
   <source>the document holds a trap (entities)</source>
   <translation>el documento contiene una trampa (entidades)</translation>
  </message>
  <message>
   <source>The document holds macros; they were neither run nor kept.</source>
   <translation>El documento contiene macros; no se ejecutaron ni se conservaron.</translation>
  </message>
  <message numerus="yes">
   <source>The document would fetch {n} things from elsewhere (“{address}”); nothing was fetched.</source>
   <translation>
    <numerusform>El documento traería {n} elemento de otro lugar («{address}»); no se trajo nada.</numerusform>
    <numerusform>El documento traería {n} elementos de otro lugar («{address}»); no se trajo nada.</numerusform>
   </translation>
  </message>
  <message>
   <source>the edition {symbol}</source>
   <translation>la edición {symbol}</translation>
  </message>
  <message>
   <source>The element of the phase, such as Policy coherence</source>
   <translation>El elemento de la fase, por ejemplo Coherencia de las políticas</translation>
  </message>
  <message>
   <source>the end</source>
   <translation>el final</translation>
  </message>
  <message>
   <source>the entry of the follow-up programme “{name}”</source>
   <translation>la entrada del programa de seguimiento «{name}»</translation>
  </message>
  <message>
   <source>The field is emptied.</source>
   <translation>El campo se vacía.</translation>
  </message>
  <message>
   <source>The field of work it belongs to</source>
   <translation>El campo de trabajo al que pertenece</translation>
  </message>
  <message>
   <source>The figure {number} was taken for the mark of footnote {number}.</source>
   <translation>La cifra {number} se tomó por la llamada de la nota {number}.</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>El archivo</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>el archivo</translation>
  </message>
  <message>
   <source>the file cannot be read: {error}</source>
   <translation>el archivo no se puede leer: {error}</translation>
  </message>
  <message>
   <source>the file has more than {count:,} parts</source>
   <translation>el archivo tiene más de {count:,} partes</translation>
  </message>
  <message>
   <source>the file has more than {count:,} rows</source>
   <translation>el archivo tiene más de {count:,} filas</translation>
  </message>
  <message>
   <source>the file has more than {count} columns</source>
   <translation>el archivo tiene más de {count} columnas</translation>
  </message>
  <message>
   <source>the file has more than {size} MB</source>
   <translation>el archivo tiene más de {size} MB</translation>
  </message>
  <message>
   <source>the file holds two parts of one name</source>
   <translation>el archivo contiene dos partes con el mismo nombre</translation>
  </message>
  <message>
   <source>The file is again as it was on {when}.</source>
   <translation>El archivo está de nuevo como estaba el {when}.</translation>
  </message>
  <message>
   <source>the file is damaged or cut off: it cannot be unpacked</source>
   <translation>el archivo está dañado o cortado: no se puede descomprimir</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>el archivo está vacío</translation>
  </message>
  <message>
   <source>the file is locked with a password</source>
   <translation>el archivo está protegido con contraseña</translation>
  </message>
  <message>
   <source>the file is neither a workbook nor a text</source>
   <translation>el archivo no es ni un libro ni un texto</translation>
  </message>
  <message>
   <source>the file is no Excel workbook</source>
   <translation>el archivo no es un libro de Excel</translation>
  </message>
  <message>
   <source>the file is no Excel workbook that can be read here (.xlsx)</source>
   <translation>el archivo no es un libro de Excel que se pueda leer aquí (.xlsx)</translation>
  </message>
  <message>
   <source>the file is packed in an unusual way</source>
   <translation>el archivo está comprimido de un modo inusual</translation>
  </message>
  <message>
   <source>The fingerprint stands among the properties of each file; its beginning is enough</source>
   <translation>La huella figura entre las propiedades de cada archivo; basta su comienzo</translation>
  </message>
  <message>
   <source>The first</source>
   <translation>La primera</translation>
  </message>
  <message>
   <source>The first day of the period</source>
   <translation>El primer día del período</translation>
  </message>
  <message>
   <source>The first day the paper covers, usually the day after the last session</source>
   <translation>El primer día que abarca el documento, por lo general el siguiente a la última reunión</translation>
  </message>
  <message>
   <source>The first paragraph in the input is {number}.</source>
   <translation>El primer párrafo recibido es el {number}.</translation>
  </message>
  <message>
   <source>The folder {0.path} is not there. Your work is safe. Reconnect the drive, or choose another folder.</source>
   <translation>La carpeta {0.path} no está. Su trabajo está a salvo. Vuelva a conectar la unidad, o elija otra carpeta.</translation>
  </message>
  <message>
   <source>The follow-up programme</source>
   <translation>El programa de seguimiento</translation>
  </message>
  <message>
   <source>The follow-up programme is empty</source>
   <translation>El programa de seguimiento está vacío</translation>
  </message>
  <message>
   <source>the follow-up table</source>
   <translation>el cuadro de seguimiento</translation>
  </message>
  <message>
   <source>The forum</source>
   <translation>El foro</translation>
  </message>
  <message>
   <source>the heading “{short}”</source>
   <translation>el título «{short}»</translation>
  </message>
  <message>
   <source>the heads of {name}</source>
   <translation>los encabezados de {name}</translation>
  </message>
  <message>
   <source>The Help menu has all keys at a glance, and this tour. Edit &gt; Preferences takes your name for the history.</source>
   <translation>El menú Ayuda tiene todas las teclas de un vistazo, y este recorrido. Edición &gt; Preferencias toma su nombre para el historial.</translation>
  </message>
  <message>
   <source>The input has neither a closing date nor a point for decision.</source>
   <translation>Lo recibido no tiene ni fecha final ni punto que requiera decisión.</translation>
  </message>
  <message>
   <source>The kind of activity, for counting</source>
   <translation>La clase de actividad, para contar</translation>
  </message>
  <message>
   <source>The kind of the entry; it was chosen when the entry was added</source>
   <translation>La clase de la entrada; se eligió al añadirla</translation>
  </message>
  <message>
   <source>The language of the text below</source>
   <translation>El idioma del texto que sigue</translation>
  </message>
  <message>
   <source>The language questions and answers are shown and written in</source>
   <translation>El idioma en que se muestran y escriben preguntas y respuestas</translation>
  </message>
  <message>
   <source>The language the paper is drawn up in</source>
   <translation>El idioma en que se redacta el documento</translation>
  </message>
  <message>
   <source>The language titles and details are shown and written in</source>
   <translation>El idioma en que se muestran y escriben títulos y detalles</translation>
  </message>
  <message>
   <source>The languages the paper exists in</source>
   <translation>Los idiomas en que existe el documento</translation>
  </message>
  <message>
   <source>The last paragraph is {last}.</source>
   <translation>El último párrafo es el {last}.</translation>
  </message>
  <message>
   <source>The last session was the {last}.</source>
   <translation>La última reunión fue la {last}.</translation>
  </message>
  <message>
   <source>The last words stop without a full stop: the input may have been cut off here.</source>
   <translation>Las últimas palabras terminan sin punto: es posible que el texto se cortara aquí.</translation>
  </message>
  <message>
   <source>the library that looks words up is not installed</source>
   <translation>la biblioteca que busca las palabras no está instalada</translation>
  </message>
  <message>
   <source>the life of the recommendation</source>
   <translation>el recorrido de la recomendación</translation>
  </message>
  <message>
   <source>the line before the point for decision</source>
   <translation>la línea anterior al punto que requiere decisión</translation>
  </message>
  <message>
   <source>The line down here says it, always. Copies for colleagues, and backups, are in the File menu.</source>
   <translation>Esta línea de abajo lo dice siempre. Las copias para colegas y las copias de seguridad están en el menú Archivo.</translation>
  </message>
  <message>
   <source>The link is gone, both records stay. Ctrl+Z brings it back.</source>
   <translation>El vínculo se quitó, ambas fichas se quedan. Ctrl+Z lo recupera.</translation>
  </message>
  <message>
   <source>the list</source>
   <translation>la lista</translation>
  </message>
  <message>
   <source>the list in paragraph {number}</source>
   <translation>la lista del párrafo {number}</translation>
  </message>
  <message>
   <source>The month and year of the session are not both given.</source>
   <translation>No se indican a la vez el mes y el año de la reunión.</translation>
  </message>
  <message>
   <source>The name at the cursor stays; the others become other names of it</source>
   <translation>El nombre en el cursor se queda; los demás pasan a ser otros nombres suyos</translation>
  </message>
  <message>
   <source>The name of the committee is not given.</source>
   <translation>No se indica el nombre de la comisión.</translation>
  </message>
  <message>
   <source>The name the Office gives, at the foot</source>
   <translation>El nombre que da la Oficina, al pie de página</translation>
  </message>
  <message>
   <source>the note under {name}</source>
   <translation>la nota bajo {name}</translation>
  </message>
  <message>
   <source>The number of the session is not given.</source>
   <translation>No se indica el número de la reunión.</translation>
  </message>
  <message>
   <source>The Office file name {office_file_name} does not begin as the symbol {symbol} would have it.</source>
   <translation>El nombre de archivo de la Oficina {office_file_name} no empieza como querría la signatura {symbol}.</translation>
  </message>
  <message>
   <source>The Office file name, printed at the foot of the page, is not given yet.</source>
   <translation>Todavía no se indica el nombre de archivo de la Oficina, que se imprime al pie de página.</translation>
  </message>
  <message>
   <source>The order of the list; a head of a column sorts it too</source>
   <translation>El orden de la lista; el encabezado de una columna también la ordena</translation>
  </message>
  <message>
   <source>The order stays from {least} to {most}.</source>
   <translation>El orden se mantiene de {least} a {most}.</translation>
  </message>
  <message>
   <source>the organization “{name}”</source>
   <translation>la organización «{name}»</translation>
  </message>
  <message>
   <source>The organizations concerned</source>
   <translation>Las organizaciones interesadas</translation>
  </message>
  <message>
   <source>The page</source>
   <translation>La página</translation>
  </message>
  <message>
   <source>the page on the clipboard</source>
   <translation>la página del portapapeles</translation>
  </message>
  <message>
   <source>The page on the clipboard could not be read with its marks: {why}. Its bare words are pasted instead.</source>
   <translation>La página del portapapeles no pudo leerse con sus marcas: {why}. En su lugar se pegan solo sus palabras.</translation>
  </message>
  <message>
   <source>The page on the clipboard is too tangled to be read.</source>
   <translation>La página del portapapeles está demasiado enredada para leerla.</translation>
  </message>
  <message>
   <source>The paper</source>
   <translation>El documento</translation>
  </message>
  <message>
   <source>the paper</source>
   <translation>el documento</translation>
  </message>
  <message>
   <source>the paper as a whole</source>
   <translation>el documento en su conjunto</translation>
  </message>
  <message>
   <source>The paper bears its date</source>
   <translation>El documento lleva su fecha</translation>
  </message>
  <message>
   <source>The paper does not say what it is for, and papers of this period ({name}) print it.</source>
   <translation>El documento no dice cuál es su finalidad, y los documentos de este período ({name}) la imprimen.</translation>
  </message>
  <message>
   <source>The paper exists in {names}</source>
   <translation>El documento existe en {names}</translation>
  </message>
  <message>
   <source>The paper has its symbol</source>
   <translation>El documento tiene su signatura</translation>
  </message>
  <message>
   <source>The paper has no date yet; it stands before the point for decision.</source>
   <translation>El documento todavía no tiene fecha; va antes del punto que requiere decisión.</translation>
  </message>
  <message>
   <source>The paper has no paragraphs yet.</source>
   <translation>El documento todavía no tiene párrafos.</translation>
  </message>
  <message>
   <source>The paper has no symbol yet.</source>
   <translation>El documento todavía no tiene signatura.</translation>
  </message>
  <message>
   <source>The paper has no title yet.</source>
   <translation>El documento todavía no tiene título.</translation>
  </message>
  <message>
   <source>The paper is dated {day}, {how} the session of {meets}.</source>
   <translation>El documento lleva fecha del {day}, {how} la reunión de {meets}.</translation>
  </message>
  <message>
   <source>The paper is for decision, but no paragraph is marked as a point for decision.</source>
   <translation>El documento es para decisión, pero ningún párrafo está marcado como punto que requiere decisión.</translation>
  </message>
  <message>
   <source>The paper is for information, but puts a point for decision in {names}.</source>
   <translation>El documento es para información, pero plantea un punto que requiere decisión en {names}.</translation>
  </message>
  <message>
   <source>The paper is printed in the manner of {name} ({id}), but session {number} is of another time.</source>
   <translation>El documento se imprime a la manera de {name} ({id}), pero la reunión {number} es de otra época.</translation>
  </message>
  <message>
   <source>The paper was changed meanwhile; look at it once more.</source>
   <translation>El documento cambió entretanto; mírelo una vez más.</translation>
  </message>
  <message>
   <source>The paper was not there at these moments.</source>
   <translation>El documento no existía en esos momentos.</translation>
  </message>
  <message>
   <source>the papers of this session</source>
   <translation>los documentos de esta reunión</translation>
  </message>
  <message>
   <source>The paragraph at the caret is no point for decision.

Text &gt; Point for decision (Ctrl+D) makes it one; its outcome, owner and due date are then kept here.</source>
   <translation>El párrafo donde está el cursor no es un punto que requiera decisión.

Texto &gt; Punto que requiere decisión (Ctrl+D) lo convierte en uno; su resultado, responsable y plazo se llevan entonces aquí.</translation>
  </message>
  <message>
   <source>The paragraph of the report it comes from</source>
   <translation>El párrafo del informe de donde viene</translation>
  </message>
  <message>
   <source>the paragraph “{short}”</source>
   <translation>el párrafo «{short}»</translation>
  </message>
  <message>
   <source>the part before the first section</source>
   <translation>la parte anterior a la primera sección</translation>
  </message>
  <message>
   <source>The part of the program that draws pages is missing in this installation.</source>
   <translation>Falta en esta instalación la parte del programa que dibuja las páginas.</translation>
  </message>
  <message>
   <source>The part of the program that shows pages is missing in this installation. Your work is safe. Export the paper (Ctrl+E) and open the PDF.</source>
   <translation>Falta en esta instalación la parte del programa que muestra las páginas. Su trabajo está a salvo. Exporte el documento (Ctrl+E) y abra el PDF.</translation>
  </message>
  <message>
   <source>the participants</source>
   <translation>los participantes</translation>
  </message>
  <message>
   <source>the particulars</source>
   <translation>los datos</translation>
  </message>
  <message>
   <source>The period ends before it begins.</source>
   <translation>El período termina antes de empezar.</translation>
  </message>
  <message>
   <source>The period it is printed like, or a briefing</source>
   <translation>El período según el cual se imprime, o una nota informativa</translation>
  </message>
  <message>
   <source>the person “{name}”</source>
   <translation>la persona «{name}»</translation>
  </message>
  <message>
   <source>The phase of the follow-up it belongs to</source>
   <translation>La fase del seguimiento a la que pertenece</translation>
  </message>
  <message>
   <source>The place before the date at the end</source>
   <translation>El lugar que precede a la fecha al final</translation>
  </message>
  <message>
   <source>The place that stands before the date at the end of the paper is not given.</source>
   <translation>No se indica el lugar que precede a la fecha al final del documento.</translation>
  </message>
  <message>
   <source>The place where the session meets is not given.</source>
   <translation>No se indica el lugar donde se celebra la reunión.</translation>
  </message>
  <message>
   <source>The point for decision names paragraph {number}, which is not in the input.</source>
   <translation>El punto que requiere decisión cita el párrafo {number}, que no figura en lo recibido.</translation>
  </message>
  <message>
   <source>the point in {place}</source>
   <translation>el punto (dónde: {place})</translation>
  </message>
  <message>
   <source>The points that are carried on</source>
   <translation>Los puntos que se trasladan</translation>
  </message>
  <message>
   <source>the printer</source>
   <translation>la impresora</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>El programa</translation>
  </message>
  <message>
   <source>The program ended by a fault of its own last time. What was saved by then is there.</source>
   <translation>La última vez el programa terminó por un fallo propio. Lo que estaba guardado hasta entonces está ahí.</translation>
  </message>
  <message>
   <source>The program’s own</source>
   <translation>El propio del programa</translation>
  </message>
  <message>
   <source>The question for which policies are to agree</source>
   <translation>La cuestión en que han de concordar las políticas</translation>
  </message>
  <message>
   <source>The question, in the language chosen above</source>
   <translation>La pregunta, en el idioma elegido arriba</translation>
  </message>
  <message>
   <source>The questions are listed here now. Ctrl+Z takes them out again.</source>
   <translation>Las preguntas figuran ahora aquí. Ctrl+Z las retira.</translation>
  </message>
  <message>
   <source>the ranking</source>
   <translation>la clasificación</translation>
  </message>
  <message>
   <source>The ranking becomes an appendix of which paper?</source>
   <translation>¿De qué documento será anexo la clasificación?</translation>
  </message>
  <message>
   <source>the recommendations</source>
   <translation>las recomendaciones</translation>
  </message>
  <message>
   <source>the record of decisions</source>
   <translation>el acta de decisiones</translation>
  </message>
  <message>
   <source>the reference in {place}</source>
   <translation>la referencia (dónde: {place})</translation>
  </message>
  <message>
   <source>The region by which activities are grouped</source>
   <translation>La región por la que se agrupan las actividades</translation>
  </message>
  <message>
   <source>the register</source>
   <translation>el registro</translation>
  </message>
  <message>
   <source>The register is empty</source>
   <translation>El registro está vacío</translation>
  </message>
  <message>
   <source>The register keeps days only: {time} in {place} is left out.</source>
   <translation>El registro solo guarda días: {time} en {place} se deja fuera.</translation>
  </message>
  <message>
   <source>The register of activities</source>
   <translation>El registro de actividades</translation>
  </message>
  <message>
   <source>The report it publishes, and when</source>
   <translation>El informe que publica, y cuándo</translation>
  </message>
  <message>
   <source>the review questions</source>
   <translation>las preguntas de repaso</translation>
  </message>
  <message>
   <source>The review questions and their answers</source>
   <translation>Las preguntas de repaso y sus respuestas</translation>
  </message>
  <message>
   <source>The review questions become a section of which paper?</source>
   <translation>¿De qué documento serán una sección las preguntas de repaso?</translation>
  </message>
  <message>
   <source>The row has no title in {place}.</source>
   <translation>La fila no tiene título en {place}.</translation>
  </message>
  <message>
   <source>The row of {place} stands in the sheet twice.</source>
   <translation>La fila de {place} figura dos veces en la hoja.</translation>
  </message>
  <message>
   <source>The row on line {line} has {count} cells of {width}; the last were left empty.</source>
   <translation>La fila de la línea {line} tiene {count} celdas de {width}; las últimas se dejaron vacías.</translation>
  </message>
  <message>
   <source>the rows are not those that were written</source>
   <translation>las filas no son las que se escribieron</translation>
  </message>
  <message>
   <source>The rows of an appendix are added and deleted in the register.</source>
   <translation>Las filas de un anexo se añaden y se eliminan en el registro.</translation>
  </message>
  <message>
   <source>The second</source>
   <translation>La segunda</translation>
  </message>
  <message>
   <source>the section “{words}”</source>
   <translation>la sección «{words}»</translation>
  </message>
  <message>
   <source>the session book</source>
   <translation>el libro de la reunión</translation>
  </message>
  <message>
   <source>The session is a bis</source>
   <translation>La reunión es una reunión bis</translation>
  </message>
  <message>
   <source>The session it comes back to</source>
   <translation>La reunión a la que vuelve</translation>
  </message>
  <message>
   <source>the session “{name}”</source>
   <translation>la reunión «{name}»</translation>
  </message>
  <message>
   <source>The settings were damaged, and are as they were at first. Your files are not touched.</source>
   <translation>Los ajustes estaban dañados y han vuelto a su estado inicial. Sus archivos no se han tocado.</translation>
  </message>
  <message>
   <source>the sheet has more than {count:,} rows</source>
   <translation>la hoja tiene más de {count:,} filas</translation>
  </message>
  <message>
   <source>the sheet has more than {count} columns</source>
   <translation>la hoja tiene más de {count} columnas</translation>
  </message>
  <message>
   <source>the sheet is empty</source>
   <translation>la hoja está vacía</translation>
  </message>
  <message>
   <source>the sheet of the activity</source>
   <translation>la ficha de la actividad</translation>
  </message>
  <message>
   <source>the sheet's parts are nested too deep</source>
   <translation>las partes de la hoja están demasiado anidadas</translation>
  </message>
  <message>
   <source>The source</source>
   <translation>El origen</translation>
  </message>
  <message>
   <source>The source of this has changed: read it again, then confirm with Shift+F12.</source>
   <translation>El origen de esto ha cambiado: léalo de nuevo y confirme con Mayús+F12.</translation>
  </message>
  <message>
   <source>the subtitle</source>
   <translation>el subtítulo</translation>
  </message>
  <message>
   <source>the subtitle of {name}</source>
   <translation>el subtítulo de {name}</translation>
  </message>
  <message>
   <source>The symbol {symbol} does not have the form of a symbol, such as GB.291/WP/SDG/1.</source>
   <translation>La signatura {symbol} no tiene la forma de una signatura, como GB.291/WP/SDG/1.</translation>
  </message>
  <message>
   <source>The symbol {symbol} {said}.</source>
   <translation>La signatura {symbol} {said}.</translation>
  </message>
  <message>
   <source>the table</source>
   <translation>la tabla</translation>
  </message>
  <message>
   <source>the table in paragraph {number}</source>
   <translation>la tabla del párrafo {number}</translation>
  </message>
  <message>
   <source>the text</source>
   <translation>el texto</translation>
  </message>
  <message>
   <source>The text as adopted, in {languages}</source>
   <translation>El texto adoptado, en {languages}</translation>
  </message>
  <message>
   <source>The text as adopted; it is locked from then on</source>
   <translation>El texto tal como se adoptó; queda bloqueado desde entonces</translation>
  </message>
  <message>
   <source>The text has no numbered paragraphs and was read as a briefing.</source>
   <translation>El texto no tiene párrafos numerados y se leyó como una nota informativa.</translation>
  </message>
  <message>
   <source>The text in {place} has {count:,} characters; it is taken whole.</source>
   <translation>El texto de {place} tiene {count:,} caracteres; se toma entero.</translation>
  </message>
  <message>
   <source>The text of the footnote at the caret; Esc leads back to its mark.</source>
   <translation>El texto de la nota al pie en el cursor; Esc vuelve a su llamada.</translation>
  </message>
  <message>
   <source>The text of the paper; numbers follow by themselves.</source>
   <translation>El texto del documento; los números siguen por sí mismos.</translation>
  </message>
  <message>
   <source>the title</source>
   <translation>el título</translation>
  </message>
  <message>
   <source>The title alone</source>
   <translation>Solo el título</translation>
  </message>
  <message>
   <source>The title alone; it follows the first cell</source>
   <translation>Solo el título; sigue a la primera celda</translation>
  </message>
  <message>
   <source>the title of {name}</source>
   <translation>el título de {name}</translation>
  </message>
  <message>
   <source>The translations are confirmed</source>
   <translation>Las traducciones están confirmadas</translation>
  </message>
  <message>
   <source>The two activities side by side</source>
   <translation>Las dos actividades una junto a otra</translation>
  </message>
  <message>
   <source>The weight: arrows move it by one, Page Up and Page Down by ten</source>
   <translation>El peso: las flechas lo cambian de uno en uno, RePág y AvPág de diez en diez</translation>
  </message>
  <message>
   <source>The whole file</source>
   <translation>Todo el archivo</translation>
  </message>
  <message>
   <source>the whole file</source>
   <translation>todo el archivo</translation>
  </message>
  <message>
   <source>The whole paper again. Numbers stay as they were issued; what comes between takes “44bis”.</source>
   <translation>Todo el documento de nuevo. Los números siguen siendo los publicados; lo que se intercala toma «44bis».</translation>
  </message>
  <message>
   <source>the whole paragraph</source>
   <translation>todo el párrafo</translation>
  </message>
  <message>
   <source>the words before paragraph 1</source>
   <translation>el texto anterior al párrafo 1</translation>
  </message>
  <message>
   <source>The words of the paragraph; they are edited in the paper</source>
   <translation>Las palabras del párrafo; se editan en el documento</translation>
  </message>
  <message>
   <source>The words of {when} are back; Ctrl+Z takes this back.</source>
   <translation>Las palabras de {when} han vuelto; Ctrl+Z lo revoca.</translation>
  </message>
  <message>
   <source>The words you have added</source>
   <translation>Las palabras que ha añadido</translation>
  </message>
  <message>
   <source>The words you have added to the dictionary</source>
   <translation>Las palabras que ha añadido al diccionario</translation>
  </message>
  <message>
   <source>The words “{words}” interrupt a sentence and were left out.</source>
   <translation>Las palabras «{words}» interrumpen una frase y se dejaron fuera.</translation>
  </message>
  <message>
   <source>The words “{words}” were joined to the paragraph before the note.</source>
   <translation>Las palabras «{words}» se unieron al párrafo anterior a la nota.</translation>
  </message>
  <message>
   <source>The words “{words}” were joined to what stands before them.</source>
   <translation>Las palabras «{words}» se unieron a lo que las precede.</translation>
  </message>
  <message>
   <source>The words “{words}” were taken into note {number}.</source>
   <translation>Las palabras «{words}» se incluyeron en la nota {number}.</translation>
  </message>
  <message>
   <source>The words “… {words}” stop without a full stop.</source>
   <translation>Las palabras «… {words}» terminan sin punto.</translation>
  </message>
  <message>
   <source>the workbook declares a document type, which no spreadsheet program writes</source>
   <translation>el libro declara un tipo de documento, cosa que ningún programa de hojas de cálculo escribe</translation>
  </message>
  <message>
   <source>the workbook has comments without end</source>
   <translation>el libro tiene comentarios sin fin</translation>
  </message>
  <message>
   <source>the workbook has no sheet with cells</source>
   <translation>el libro no tiene ninguna hoja con celdas</translation>
  </message>
  <message>
   <source>The workbook holds macros; they are neither run nor taken over.</source>
   <translation>El libro contiene macros; no se ejecutan ni se toman.</translation>
  </message>
  <message>
   <source>the workbook holds too many texts</source>
   <translation>el libro contiene demasiados textos</translation>
  </message>
  <message>
   <source>the workbook is locked with a password; save it without one first</source>
   <translation>el libro está protegido con contraseña; guárdelo primero sin ella</translation>
  </message>
  <message>
   <source>the workbook is written in an alphabet that is not known here</source>
   <translation>el libro está escrito en un alfabeto desconocido aquí</translation>
  </message>
  <message>
   <source>The workbook refers to other files; they are not opened.</source>
   <translation>El libro remite a otros archivos; no se abren.</translation>
  </message>
  <message>
   <source>the workbook's parts are nested too deep</source>
   <translation>las partes del libro están demasiado anidadas</translation>
  </message>
  <message numerus="yes">
   <source>The {n:,} numbers or marks typed before the words now follow by themselves.</source>
   <translation>
    <numerusform>{n:,} número o signo escrito antes de las palabras ahora sale solo.</numerusform>
    <numerusform>{n:,} números o signos escritos antes de las palabras ahora salen solos.</numerusform>
   </translation>
  </message>
  <message>
   <source>the {noun} is damaged: {error}</source>
   <translation>el {noun} está dañado: {error}</translation>
  </message>
  <message>
   <source>the {noun} lacks its part {name}</source>
   <translation>al {noun} le falta su parte {name}</translation>
  </message>
  <message>
   <source>the {noun} unpacks to far more than it says</source>
   <translation>el {noun} descomprimido es mucho mayor de lo que dice</translation>
  </message>
  <message>
   <source>the {noun} unpacks to more than {size} MB</source>
   <translation>el {noun} descomprimido supera {size} MB</translation>
  </message>
  <message>
   <source>the {noun} unpacks to suspiciously much</source>
   <translation>el {noun} descomprimido tiene un tamaño sospechoso</translation>
  </message>
  <message>
   <source>The {what} cannot hold the character U+{ord:04X}: no page can show it.</source>
   <translation>{what} no puede contener el carácter U+{ord:04X}: ninguna página puede mostrarlo.</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Lo suyo</translation>
  </message>
  <message>
   <source>There are no footnotes.</source>
   <translation>No hay notas al pie.</translation>
  </message>
  <message>
   <source>There are no rows to send out.</source>
   <translation>No hay filas que enviar.</translation>
  </message>
  <message>
   <source>There are no rows.</source>
   <translation>No hay filas.</translation>
  </message>
  <message>
   <source>There is a session {number} already.</source>
   <translation>Ya hay una reunión {number}.</translation>
  </message>
  <message>
   <source>There is no appendix.</source>
   <translation>No hay ningún anexo.</translation>
  </message>
  <message>
   <source>There is no backup of this file on this computer yet. One is made each time the file is saved.</source>
   <translation>Todavía no hay ninguna copia de seguridad de este archivo en este ordenador. Se hace una cada vez que el archivo se guarda.</translation>
  </message>
  <message>
   <source>There is no column for “{name}”; these cells stay empty.</source>
   <translation>No hay columna para «{name}»; estas celdas quedan vacías.</translation>
  </message>
  <message>
   <source>There is no comment to go to on this paper.</source>
   <translation>No hay ningún comentario al que ir en este documento.</translation>
  </message>
  <message>
   <source>There is no criterion yet</source>
   <translation>Todavía no hay ningún criterio</translation>
  </message>
  <message>
   <source>There is no earlier moment of this paper to compare with yet.</source>
   <translation>Todavía no hay ningún momento anterior de este documento con el que comparar.</translation>
  </message>
  <message>
   <source>There is no field {field} to fill in.</source>
   <translation>No hay ningún campo {field} que rellenar.</translation>
  </message>
  <message>
   <source>There is no field {name} to fill in.</source>
   <translation>No hay ningún campo {name} que rellenar.</translation>
  </message>
  <message>
   <source>There is no file {0.path}. Nothing was changed. Check the name, or whether the drive is connected.</source>
   <translation>No existe el archivo {0.path}. Nada se cambió. Compruebe el nombre, o si la unidad está conectada.</translation>
  </message>
  <message>
   <source>There is no folder {parent}.</source>
   <translation>No existe la carpeta {parent}.</translation>
  </message>
  <message>
   <source>There is no folder {text}.</source>
   <translation>No existe la carpeta {text}.</translation>
  </message>
  <message>
   <source>There is no further level.</source>
   <translation>No hay más niveles.</translation>
  </message>
  <message>
   <source>There is no paper in this file yet.</source>
   <translation>Todavía no hay ningún documento en este archivo.</translation>
  </message>
  <message>
   <source>There is no ranking yet: begin with the criteria</source>
   <translation>Todavía no hay clasificación: comience por los criterios</translation>
  </message>
  <message>
   <source>There is no recommendation yet</source>
   <translation>Todavía no hay ninguna recomendación</translation>
  </message>
  <message>
   <source>There is no review question yet</source>
   <translation>Todavía no hay ninguna pregunta de repaso</translation>
  </message>
  <message>
   <source>there is no room left</source>
   <translation>no queda espacio</translation>
  </message>
  <message>
   <source>There is no room left in {0.path.parent} for {0.path.name}. What was there before is untouched. Free some space, or choose another drive.</source>
   <translation>No queda espacio en {0.path.parent} para {0.path.name}. Lo que había antes no se ha tocado. Libere espacio, o elija otra unidad.</translation>
  </message>
  <message>
   <source>there is no row below the column heads</source>
   <translation>no hay ninguna fila debajo de los encabezados</translation>
  </message>
  <message>
   <source>There is no translation to confirm</source>
   <translation>No hay ninguna traducción que confirmar</translation>
  </message>
  <message>
   <source>There is no {typed}</source>
   <translation>No hay {typed}</translation>
  </message>
  <message>
   <source>There is no {what} {name}. Nothing was changed.</source>
   <translation>No hay {what} {name}. Nada se cambió.</translation>
  </message>
  <message>
   <source>There is no {what} {name}. There is: {names}. Nothing was changed.</source>
   <translation>No hay {what} {name}. Hay: {names}. Nada se cambió.</translation>
  </message>
  <message>
   <source>There is nothing called “{name}” in the follow-up programme, which “{title}” is to serve. Nothing was taken over. Add it to the programme first, or correct the name in the sheet.</source>
   <translation>El programa de seguimiento no contiene nada que se llame «{name}» y a lo que «{title}» sirva. No se ha incorporado nada. Añádalo primero al programa o corrija el nombre en la hoja.</translation>
  </message>
  <message>
   <source>There is nothing of this kind yet.</source>
   <translation>Todavía no hay nada de este tipo.</translation>
  </message>
  <message>
   <source>There is nothing on the clipboard that can be pasted as words.</source>
   <translation>No hay nada en el portapapeles que pueda pegarse como texto.</translation>
  </message>
  <message>
   <source>There is nothing to do.</source>
   <translation>No hay nada que hacer.</translation>
  </message>
  <message>
   <source>There is nothing to take over</source>
   <translation>No hay nada que incorporar</translation>
  </message>
  <message>
   <source>These are frozen as an edition, and the paper is locked:
{frozen}</source>
   <translation>Esto queda fijado como edición, y el documento se bloquea:
{frozen}</translation>
  </message>
  <message>
   <source>These are the words the translations are made from.</source>
   <translation>Son las palabras a partir de las cuales se hacen las traducciones.</translation>
  </message>
  <message>
   <source>These rows stand in the register.</source>
   <translation>Estas filas están en el registro.</translation>
  </message>
  <message>
   <source>These words hold a living number, or follow from other things, and stay as they are.</source>
   <translation>Estas palabras llevan una cifra viva, o se derivan de otras cosas, y quedan como están.</translation>
  </message>
  <message>
   <source>These words stood within a line and were taken for a heading.</source>
   <translation>Estas palabras estaban dentro de una línea y se tomaron por un título.</translation>
  </message>
  <message>
   <source>They are two events; do not ask about them again</source>
   <translation>Son dos actos; no volver a preguntar por ellos</translation>
  </message>
  <message>
   <source>this column is read as “{also}” too.</source>
   <translation>esta columna se lee también como «{also}».</translation>
  </message>
  <message>
   <source>This comment is by {author}; answer it instead.</source>
   <translation>Este comentario es de {author}; respóndalo en su lugar.</translation>
  </message>
  <message>
   <source>This copy was handed out to be read, not to be changed.</source>
   <translation>Esta copia se entregó para leerla, no para cambiarla.</translation>
  </message>
  <message>
   <source>This draft is issued with Paper &gt; Issue, which freezes what is printed.</source>
   <translation>Este proyecto se publica con Documento &gt; Publicar, que fija lo que se imprime.</translation>
  </message>
  <message>
   <source>this is a binary workbook (.xlsb); save it as .xlsx first</source>
   <translation>es un libro binario (.xlsb); guárdelo primero como .xlsx</translation>
  </message>
  <message>
   <source>this is a file of another program, such as OpenDocument; save it as .xlsx first</source>
   <translation>es un archivo de otro programa, como OpenDocument; guárdelo primero como .xlsx</translation>
  </message>
  <message>
   <source>this is a PDF, not a workbook or a text in columns</source>
   <translation>es un PDF, no un libro ni un texto en columnas</translation>
  </message>
  <message>
   <source>this is a presentation</source>
   <translation>es una presentación</translation>
  </message>
  <message>
   <source>this is a Word document</source>
   <translation>es un documento de Word</translation>
  </message>
  <message>
   <source>this is a workbook in the old format (.xls); save it as .xlsx first</source>
   <translation>es un libro en el formato antiguo (.xls); guárdelo primero como .xlsx</translation>
  </message>
  <message>
   <source>This is no longer in the paper.</source>
   <translation>Ya no está en el documento.</translation>
  </message>
  <message>
   <source>This is what the adopted text says now.</source>
   <translation>Eso es lo que dice ahora el texto adoptado.</translation>
  </message>
  <message>
   <source>This is what the footnote says now.</source>
   <translation>Eso es lo que dice ahora la nota al pie.</translation>
  </message>
  <message>
   <source>This is what the paragraph says now.</source>
   <translation>Eso es lo que dice ahora el párrafo.</translation>
  </message>
  <message>
   <source>This line follows from the details of the paper and from its paragraphs.</source>
   <translation>Esta línea se deriva de los datos del documento y de sus párrafos.</translation>
  </message>
  <message>
   <source>this paper</source>
   <translation>este documento</translation>
  </message>
  <message>
   <source>This paper has no paragraphs yet.</source>
   <translation>Este documento todavía no tiene párrafos.</translation>
  </message>
  <message>
   <source>This paper has one language: add another in the list of languages first.</source>
   <translation>Este documento tiene un solo idioma: añada primero otro en la lista de idiomas.</translation>
  </message>
  <message>
   <source>This paper was issued and is locked. Correct … opens a draft.</source>
   <translation>Este documento se publicó y está bloqueado. «Corregir …» abre un proyecto.</translation>
  </message>
  <message>
   <source>this passage</source>
   <translation>este pasaje</translation>
  </message>
  <message>
   <source>This session</source>
   <translation>Esta reunión</translation>
  </message>
  <message>
   <source>This session has no papers yet.</source>
   <translation>Esta reunión todavía no tiene documentos.</translation>
  </message>
  <message>
   <source>This table has no words in this language yet.</source>
   <translation>Esta tabla todavía no tiene texto en este idioma.</translation>
  </message>
  <message>
   <source>This version cannot {0.what}. Nothing was changed.</source>
   <translation>Esta versión no puede {0.what}. Nada se cambió.</translation>
  </message>
  <message>
   <source>This version is now called “{names}”.</source>
   <translation>Esta versión se llama ahora «{names}».</translation>
  </message>
  <message>
   <source>this {kind} belongs to what never was there</source>
   <translation>este elemento ({kind}) pertenece a lo que nunca estuvo ahí</translation>
  </message>
  <message>
   <source>This {kind} is no longer in the file. Nothing was changed; undo may bring it back.</source>
   <translation>Este elemento ({kind}) ya no está en el archivo. Nada se cambió; «deshacer» quizá lo recupere.</translation>
  </message>
  <message>
   <source>Through which frame it is carried out</source>
   <translation>Mediante qué marco se lleva a cabo</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>jue.</translation>
  </message>
  <message>
   <source>Tick &amp;all</source>
   <translation>Marcar &amp;todo</translation>
  </message>
  <message>
   <source>Tick &amp;none</source>
   <translation>No marcar &amp;nada</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>title</source>
   <translation>título</translation>
  </message>
  <message>
   <source>Title of the item</source>
   <translation>Título del punto</translation>
  </message>
  <message>
   <source>Title, venue and date</source>
   <translation>Título, lugar y fecha</translation>
  </message>
  <message>
   <source>Title, venue, date</source>
   <translation>Título, lugar, fecha</translation>
  </message>
  <message>
   <source>title, venue, date</source>
   <translation>título, lugar, fecha</translation>
  </message>
  <message>
   <source>Title, {line}</source>
   <translation>Título, {line}</translation>
  </message>
  <message>
   <source>Title/venue/date</source>
   <translation>Título/lugar/fecha</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>To &amp;read only …</source>
   <translation>Solo para &amp;leer …</translation>
  </message>
  <message>
   <source>To &amp;work in …</source>
   <translation>Para &amp;trabajar …</translation>
  </message>
  <message>
   <source>To be confirmed</source>
   <translation>Por confirmar</translation>
  </message>
  <message>
   <source>To be read, not to be changed</source>
   <translation>Solo lectura</translation>
  </message>
  <message>
   <source>To begin</source>
   <translation>Para empezar</translation>
  </message>
  <message>
   <source>To decide afterwards: {questions}.</source>
   <translation>Por decidir después: {questions}.</translation>
  </message>
  <message>
   <source>To decide: {asked}</source>
   <translation>Por decidir: {asked}</translation>
  </message>
  <message>
   <source>to read</source>
   <translation>para leer</translation>
  </message>
  <message>
   <source>To settle first</source>
   <translation>Por resolver primero</translation>
  </message>
  <message>
   <source>To which committee</source>
   <translation>A qué comisión</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Recorrido</translation>
  </message>
  <message>
   <source>translated</source>
   <translation>traducido</translation>
  </message>
  <message>
   <source>Tripartite</source>
   <translation>Tripartita</translation>
  </message>
  <message>
   <source>Try the sa&amp;mple</source>
   <translation>Probar el e&amp;jemplo</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>mar.</translation>
  </message>
  <message>
   <source>Turn every correction off, or on again</source>
   <translation>Desactivar o reactivar todas las correcciones</translation>
  </message>
  <message>
   <source>Two copies disagree about {where}: {mine} or {theirs}. Decide under Review &gt; Questions.</source>
   <translation>Dos copias no concuerdan sobre {where}: {mine} o {theirs}. Decida en Revisar &gt; Cuestiones.</translation>
  </message>
  <message>
   <source>Type a number</source>
   <translation>Escriba un número</translation>
  </message>
  <message>
   <source>Type points from 0 to 10; Del takes them away; Enter on a title opens its record</source>
   <translation>Escriba puntos de 0 a 10; Supr los quita; Intro sobre un título abre su ficha</translation>
  </message>
  <message>
   <source>Type the number of the session</source>
   <translation>Escribir el número de la reunión</translation>
  </message>
  <message>
   <source>Type the title of the item</source>
   <translation>Escribir el título del punto</translation>
  </message>
  <message>
   <source>Type the title of the paper</source>
   <translation>Escribir el título del documento</translation>
  </message>
  <message>
   <source>Type what is to be replaced. Every place is listed before anything changes.</source>
   <translation>Escriba lo que se va a reemplazar. Cada lugar se muestra antes de que nada cambie.</translation>
  </message>
  <message>
   <source>Type words; the arrows choose, Enter takes</source>
   <translation>Escriba palabras; las flechas eligen, Intro toma</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>sin cambios</translation>
  </message>
  <message>
   <source>Unchanged, left alone</source>
   <translation>Sin cambios, dejado como está</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>Under {text}</source>
   <translation>Bajo {text}</translation>
  </message>
  <message>
   <source>under-represented</source>
   <translation>poco representado</translation>
  </message>
  <message>
   <source>Undoing: {step} …</source>
   <translation>Deshaciendo: {step} …</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Deshecho</translation>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>Deshecho: {label}</translation>
  </message>
  <message>
   <source>Unlink</source>
   <translation>Desvincular</translation>
  </message>
  <message>
   <source>Unlink {name}</source>
   <translation>Desvincular {name}</translation>
  </message>
  <message>
   <source>Unmark point for decision</source>
   <translation>Quitar la marca de punto que requiere decisión</translation>
  </message>
  <message>
   <source>until</source>
   <translation>hasta</translation>
  </message>
  <message>
   <source>Until it goes out</source>
   <translation>Hasta que sale</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Sin título</translation>
  </message>
  <message>
   <source>untitled</source>
   <translation>sin título</translation>
  </message>
  <message>
   <source>Untitled activity</source>
   <translation>Actividad sin título</translation>
  </message>
  <message>
   <source>Untitled item</source>
   <translation>Punto sin título</translation>
  </message>
  <message>
   <source>Untitled paper</source>
   <translation>Documento sin título</translation>
  </message>
  <message>
   <source>Use the draft te&amp;xt</source>
   <translation>Usar el te&amp;xto del proyecto</translation>
  </message>
  <message>
   <source>value</source>
   <translation>valor</translation>
  </message>
  <message>
   <source>variants</source>
   <translation>variantes</translation>
  </message>
  <message>
   <source>Venue</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>venue</source>
   <translation>lugar</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <source>Version “{name}”</source>
   <translation>Versión «{name}»</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <source>Versions of the paragraph</source>
   <translation>Versiones del párrafo</translation>
  </message>
  <message>
   <source>View: {name}</source>
   <translation>Vista: {name}</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Vistas</translation>
  </message>
  <message>
   <source>Views of the follow-up programme</source>
   <translation>Vistas del programa de seguimiento</translation>
  </message>
  <message>
   <source>waits for: {text}</source>
   <translation>espera: {text}</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Advertencia</translation>
  </message>
  <message>
   <source>was deleted</source>
   <translation>se eliminó</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>mié.</translation>
  </message>
  <message>
   <source>weight</source>
   <translation>peso</translation>
  </message>
  <message>
   <source>Weight of {name}</source>
   <translation>Peso de {name}</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bienvenida</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What became of the point</source>
   <translation>Qué ha sido del punto</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Qué resultó de ello</translation>
  </message>
  <message>
   <source>What can be referred to</source>
   <translation>A qué se puede remitir</translation>
  </message>
  <message>
   <source>What comes in</source>
   <translation>Lo que llega</translation>
  </message>
  <message>
   <source>What comes of it</source>
   <translation>Qué resulta de ello</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Lo que difiere</translation>
  </message>
  <message>
   <source>What does the activity serve?</source>
   <translation>¿A qué sirve la actividad?</translation>
  </message>
  <message>
   <source>What else there is to know</source>
   <translation>Qué más hay que saber</translation>
  </message>
  <message>
   <source>What happened was written to {log}.</source>
   <translation>Lo ocurrido se anotó en {log}.</translation>
  </message>
  <message>
   <source>What has become of &amp;all</source>
   <translation>Qué ha sido de &amp;todas</translation>
  </message>
  <message>
   <source>What has become of each recommendation</source>
   <translation>Qué ha sido de cada recomendación</translation>
  </message>
  <message>
   <source>What has become of the recommendations</source>
   <translation>Qué ha sido de las recomendaciones</translation>
  </message>
  <message>
   <source>What has been done so far</source>
   <translation>Lo hecho hasta ahora</translation>
  </message>
  <message>
   <source>What is adopted needs its text.</source>
   <translation>Lo que se adopta necesita su texto.</translation>
  </message>
  <message>
   <source>what is gone</source>
   <translation>lo que ya no existe</translation>
  </message>
  <message>
   <source>What is printed around the paper has the character {code}, which no font can print.</source>
   <translation>Lo que se imprime alrededor del documento tiene el carácter {code}, que ninguna fuente puede imprimir.</translation>
  </message>
  <message>
   <source>What is the copy for?</source>
   <translation>¿Para qué es la copia?</translation>
  </message>
  <message>
   <source>What is to be done with {name}?</source>
   <translation>¿Qué se va a hacer con {name}?</translation>
  </message>
  <message>
   <source>What is to be replaced; accents and kinds of quotes do not count</source>
   <translation>Lo que se va a reemplazar; los acentos y las clases de comillas no cuentan</translation>
  </message>
  <message>
   <source>What is to stand there; empty to take the words out</source>
   <translation>Lo que debe quedar ahí; vacío para quitar las palabras</translation>
  </message>
  <message>
   <source>What is understood</source>
   <translation>Lo que se entiende</translation>
  </message>
  <message>
   <source>What it answered</source>
   <translation>Qué respondió</translation>
  </message>
  <message>
   <source>What it costs, time of staff included</source>
   <translation>Qué cuesta, incluido el tiempo del personal</translation>
  </message>
  <message>
   <source>What it found on the social effects of policies</source>
   <translation>Qué halló sobre los efectos sociales de las políticas</translation>
  </message>
  <message>
   <source>What it had before it</source>
   <translation>Qué tenía ante sí</translation>
  </message>
  <message>
   <source>What it is about, in the language chosen above</source>
   <translation>De qué se trata, en el idioma elegido arriba</translation>
  </message>
  <message>
   <source>What it is asked</source>
   <translation>Qué se le pide</translation>
  </message>
  <message>
   <source>What it is cited for</source>
   <translation>Para qué se cita</translation>
  </message>
  <message>
   <source>What it is for; printed from late 2007 on</source>
   <translation>Para qué es; se imprime desde fines de 2007</translation>
  </message>
  <message>
   <source>what it leads to is no longer there</source>
   <translation>aquello a lo que lleva ya no está</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>Lo que dice</translation>
  </message>
  <message>
   <source>What it was made from stands here, and what changed since.</source>
   <translation>Aquí consta de qué se hizo y qué ha cambiado desde entonces.</translation>
  </message>
  <message>
   <source>What it would change</source>
   <translation>Qué cambiaría</translation>
  </message>
  <message>
   <source>What merged cells say belongs to the first of them; please look at {names}.</source>
   <translation>Lo que dicen las celdas combinadas corresponde a la primera; revise {names}.</translation>
  </message>
  <message>
   <source>What of the follow-up it serves</source>
   <translation>A qué parte del seguimiento sirve</translation>
  </message>
  <message>
   <source>What organizations study together</source>
   <translation>Qué estudian juntas las organizaciones</translation>
  </message>
  <message>
   <source>What proposals are scored on</source>
   <translation>En qué se puntúan las propuestas</translation>
  </message>
  <message>
   <source>What text and register say</source>
   <translation>Lo que dicen el texto y el registro</translation>
  </message>
  <message>
   <source>What the dialogue is about</source>
   <translation>De qué trata el diálogo</translation>
  </message>
  <message>
   <source>What the printout is</source>
   <translation>Qué es el impreso</translation>
  </message>
  <message>
   <source>What the printout was made from, and what changed since</source>
   <translation>De qué se hizo el impreso y qué ha cambiado desde entonces</translation>
  </message>
  <message>
   <source>What the program is made of</source>
   <translation>De qué está hecho el programa</translation>
  </message>
  <message>
   <source>What the register counts for this question</source>
   <translation>Lo que el registro cuenta para esta pregunta</translation>
  </message>
  <message>
   <source>What there is to say, in the language chosen above</source>
   <translation>Lo que hay que decir, en el idioma elegido arriba</translation>
  </message>
  <message>
   <source>What this program is</source>
   <translation>Qué es este programa</translation>
  </message>
  <message>
   <source>What this refers to is no longer in the paper.</source>
   <translation>Aquello a lo que esto remite ya no está en el documento.</translation>
  </message>
  <message>
   <source>What to link with</source>
   <translation>Con qué vincular</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>Qué mirar</translation>
  </message>
  <message>
   <source>What to look at first</source>
   <translation>Qué examinar primero</translation>
  </message>
  <message>
   <source>What waits</source>
   <translation>Pendiente</translation>
  </message>
  <message>
   <source>What waits to be done, and by when</source>
   <translation>Lo que hay que hacer, y para cuándo</translation>
  </message>
  <message>
   <source>What was agreed, once something was</source>
   <translation>Qué se acordó, una vez que se acordó algo</translation>
  </message>
  <message>
   <source>What was changed here as well since the sheet went out stays as it is, unless you take it.</source>
   <translation>Lo que también se cambió aquí desde que salió la hoja queda como está, salvo que usted lo tome.</translation>
  </message>
  <message>
   <source>What was done could not be put into {path} yet: {why}. It is safe on this computer, and goes in when the file is next changed here and can be written.</source>
   <translation>Lo hecho no pudo ponerse todavía en {path}: {why}. Está a salvo en este ordenador, y entrará cuando el archivo vuelva a cambiarse aquí y pueda escribirse.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Lo que se encontró</translation>
  </message>
  <message>
   <source>What was found to be wrong</source>
   <translation>Qué se halló que está mal</translation>
  </message>
  <message>
   <source>What was issued cannot be read: it may come from a later version.</source>
   <translation>Lo publicado no puede leerse: quizá proceda de una versión posterior.</translation>
  </message>
  <message>
   <source>What was saved and what is missing</source>
   <translation>Lo que se salvó y lo que falta</translation>
  </message>
  <message>
   <source>what was written does not read back the same</source>
   <translation>lo escrito no se lee igual</translation>
  </message>
  <message>
   <source>What works and is worth sharing</source>
   <translation>Qué funciona y vale la pena compartir</translation>
  </message>
  <message>
   <source>What you change from now on is marked “{name}”</source>
   <translation>Lo que cambie desde ahora lleva el nombre «{name}»</translation>
  </message>
  <message>
   <source>What you choose under Preferences holds until you close the program: {path} cannot be written.</source>
   <translation>Lo que elija en Preferencias vale hasta que cierre el programa: {path} no puede escribirse.</translation>
  </message>
  <message>
   <source>What you leave empty can be filled in at any time.</source>
   <translation>Lo que deje vacío puede completarse en cualquier momento.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>When, as known</source>
   <translation>Cuándo, según se sabe</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Where exports go</source>
   <translation>Adónde van las exportaciones</translation>
  </message>
  <message>
   <source>Where it acts: in the world, a region or a country</source>
   <translation>Dónde actúa: en el mundo, una región o un país</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Adónde va</translation>
  </message>
  <message>
   <source>Where it is known from</source>
   <translation>De dónde se conoce</translation>
  </message>
  <message>
   <source>Where it takes place</source>
   <translation>Dónde tiene lugar</translation>
  </message>
  <message>
   <source>Where its masthead says: {said}</source>
   <translation>Donde dice su encabezamiento: {said}</translation>
  </message>
  <message>
   <source>Where results are published</source>
   <translation>Dónde se publican los resultados</translation>
  </message>
  <message>
   <source>Where the session meets</source>
   <translation>Dónde se celebra la reunión</translation>
  </message>
  <message>
   <source>Where the venue is a house or a hall</source>
   <translation>Cuando el lugar es un edificio o una sala</translation>
  </message>
  <message>
   <source>Where this leads</source>
   <translation>Adónde lleva</translation>
  </message>
  <message>
   <source>Where to look</source>
   <translation>Dónde buscar</translation>
  </message>
  <message>
   <source>Where to put the diagnostic file</source>
   <translation>Dónde colocar el archivo de diagnóstico</translation>
  </message>
  <message>
   <source>Where to put the sample</source>
   <translation>Dónde colocar el ejemplo</translation>
  </message>
  <message>
   <source>Where you are</source>
   <translation>Dónde está</translation>
  </message>
  <message>
   <source>Where, as the first cell says</source>
   <translation>Dónde, como dice la primera celda</translation>
  </message>
  <message>
   <source>Whether governments, employers and workers took part</source>
   <translation>Si participaron gobiernos, empleadores y trabajadores</translation>
  </message>
  <message>
   <source>Whether governments, employers and workers took part: yes or no</source>
   <translation>Si participaron gobiernos, empleadores y trabajadores: sí o no</translation>
  </message>
  <message>
   <source>whether it is asked</source>
   <translation>si se pregunta</translation>
  </message>
  <message>
   <source>Whether somebody may be found who pays</source>
   <translation>Si puede encontrarse a alguien que pague</translation>
  </message>
  <message>
   <source>Whether those who are to take part want to</source>
   <translation>Si quieren hacerlo quienes han de participar</translation>
  </message>
  <message>
   <source>Which activity is meant by “{said}”?</source>
   <translation>¿Qué actividad se designa con «{said}»?</translation>
  </message>
  <message>
   <source>Which activity is meant?</source>
   <translation>¿De qué actividad se trata?</translation>
  </message>
  <message>
   <source>Which body acted</source>
   <translation>Qué órgano actuó</translation>
  </message>
  <message>
   <source>Which negotiation, or which framework is needed</source>
   <translation>Qué negociación, o qué marco hace falta</translation>
  </message>
  <message>
   <source>Which other policies were weighed</source>
   <translation>Qué otras políticas se sopesaron</translation>
  </message>
  <message>
   <source>Which paper asks the questions?</source>
   <translation>¿Qué documento plantea las preguntas?</translation>
  </message>
  <message>
   <source>Which paper is to be copied?</source>
   <translation>¿Qué documento se va a copiar?</translation>
  </message>
  <message>
   <source>Which paper, and which state of it?</source>
   <translation>¿Qué documento, y en qué estado?</translation>
  </message>
  <message>
   <source>White on black, with colours as far apart as they can be</source>
   <translation>Blanco sobre negro, con colores lo más separados posible</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>who</source>
   <translation>quién</translation>
  </message>
  <message>
   <source>Who &amp;takes part</source>
   <translation>Quién &amp;participa</translation>
  </message>
  <message>
   <source>Who calls it</source>
   <translation>Quién lo convoca</translation>
  </message>
  <message>
   <source>Who changed what</source>
   <translation>Quién cambió qué</translation>
  </message>
  <message>
   <source>Who else takes part</source>
   <translation>Quién más participa</translation>
  </message>
  <message>
   <source>Who gave the mandate, and what it says</source>
   <translation>Quién dio el mandato, y qué dice</translation>
  </message>
  <message>
   <source>Who gives it</source>
   <translation>Quién lo da</translation>
  </message>
  <message>
   <source>Who is to do what under this point, and by when</source>
   <translation>Quién tiene que hacer qué en virtud de este punto, y para cuándo</translation>
  </message>
  <message>
   <source>Who sees to it</source>
   <translation>Quién se ocupa</translation>
  </message>
  <message>
   <source>Who sees to the paper until it is issued</source>
   <translation>Quién se ocupa del documento hasta su publicación</translation>
  </message>
  <message>
   <source>Who takes part in which mechanism</source>
   <translation>Quién participa en qué mecanismo</translation>
  </message>
  <message>
   <source>Who takes part in which mechanism, and why</source>
   <translation>Quién participa en qué mecanismo, y por qué</translation>
  </message>
  <message>
   <source>Who takes part, and in which capacity: Tarja Halonen (Co-Chair); ILO</source>
   <translation>Quién participa, y en qué calidad: Tarja Halonen (copresidenta); OIT</translation>
  </message>
  <message>
   <source>Who takes part?</source>
   <translation>¿Quién participa?</translation>
  </message>
  <message>
   <source>Who talks with whom</source>
   <translation>Quién habla con quién</translation>
  </message>
  <message>
   <source>Whole &amp;words</source>
   <translation>&amp;Palabras completas</translation>
  </message>
  <message>
   <source>Whole words only</source>
   <translation>Solo palabras completas</translation>
  </message>
  <message>
   <source>Whose words are shown</source>
   <translation>De qué idioma se muestran las palabras</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Why it takes part</source>
   <translation>Por qué participa</translation>
  </message>
  <message>
   <source>Why the adopted text is corrected; it is kept with what it said before</source>
   <translation>Por qué se corrige el texto adoptado; se conserva con lo que decía antes</translation>
  </message>
  <message>
   <source>Why the chosen points were given; kept with the name of who gave them</source>
   <translation>Por qué se dieron los puntos elegidos; se conserva con el nombre de quien los dio</translation>
  </message>
  <message>
   <source>Why these points</source>
   <translation>Por qué estos puntos</translation>
  </message>
  <message>
   <source>Windows would have opened working files with {path}, which is not there any more. Now it opens them with this program.</source>
   <translation>Windows habría abierto los archivos de trabajo con {path}, que ya no existe. Ahora los abre con este programa.</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Con</translation>
  </message>
  <message>
   <source>With a file open, particulars, findings, comments and history stand at the right. The View menu shows them, and has colours and text size.</source>
   <translation>Con un archivo abierto, los datos, las observaciones, los comentarios y el historial están a la derecha. El menú Ver los muestra, y tiene los colores y el tamaño del texto.</translation>
  </message>
  <message>
   <source>With whom</source>
   <translation>Con quién</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retirado</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>retirado</translation>
  </message>
  <message>
   <source>Within a field</source>
   <translation>Dentro de un campo</translation>
  </message>
  <message>
   <source>without a status</source>
   <translation>sin estado</translation>
  </message>
  <message>
   <source>Without a year here, the one in the heading above the table counts, if there is one.</source>
   <translation>Sin un año aquí, cuenta el del encabezado sobre la tabla, si lo hay.</translation>
  </message>
  <message>
   <source>Without an element</source>
   <translation>Sin elemento</translation>
  </message>
  <message>
   <source>Without words</source>
   <translation>Sin texto</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>Word</translation>
  </message>
  <message>
   <source>Word to add</source>
   <translation>Palabra que añadir</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <source>words</source>
   <translation>palabras</translation>
  </message>
  <message>
   <source>words ({language})</source>
   <translation>texto ({language})</translation>
  </message>
  <message>
   <source>Words of its title, place or date</source>
   <translation>Palabras de su título, lugar o fecha</translation>
  </message>
  <message>
   <source>Words or a number</source>
   <translation>Palabras o un número</translation>
  </message>
  <message>
   <source>Words struck through were pasted plain.</source>
   <translation>Las palabras tachadas se pegaron sin tachar.</translation>
  </message>
  <message>
   <source>Words to find the activity by</source>
   <translation>Palabras para encontrar la actividad</translation>
  </message>
  <message>
   <source>Words to search for</source>
   <translation>Palabras que buscar</translation>
  </message>
  <message>
   <source>Words to search for everywhere</source>
   <translation>Palabras que buscar en todas partes</translation>
  </message>
  <message>
   <source>Words, or their beginnings</source>
   <translation>Palabras, o su comienzo</translation>
  </message>
  <message>
   <source>Work item</source>
   <translation>Actividad del programa</translation>
  </message>
  <message>
   <source>work item</source>
   <translation>actividad del programa</translation>
  </message>
  <message>
   <source>Work items</source>
   <translation>Actividades del programa</translation>
  </message>
  <message>
   <source>workbook</source>
   <translation>libro</translation>
  </message>
  <message>
   <source>Workbooks (*.xlsx);;Text with commas (*.csv)</source>
   <translation>Libros (*.xlsx);;Texto con comas (*.csv)</translation>
  </message>
  <message>
   <source>Workbooks for field &amp;offices: only the register can be filled in</source>
   <translation>Libros para las &amp;oficinas exteriores: solo puede rellenarse el registro</translation>
  </message>
  <message>
   <source>Working files (*.gbwp)</source>
   <translation>Archivos de trabajo (*.gbwp)</translation>
  </message>
  <message>
   <source>Working Party</source>
   <translation>Grupo de Trabajo</translation>
  </message>
  <message>
   <source>Working Party on the Social Dimension of Globalization</source>
   <translation>Grupo de Trabajo sobre la Dimensión Social de la Globalización</translation>
  </message>
  <message>
   <source>WP/SDG</source>
   <translation>WP/SDG</translation>
  </message>
  <message>
   <source>Write a copy for a colleague, to work in or only to read</source>
   <translation>Escribir una copia para un colega, para trabajar en ella o solo para leer</translation>
  </message>
  <message>
   <source>Write a copy of the working file elsewhere</source>
   <translation>Escribir en otro lugar una copia del archivo de trabajo</translation>
  </message>
  <message>
   <source>Write a day as 19.10.2004.</source>
   <translation>Escriba un día como 19.10.2004.</translation>
  </message>
  <message>
   <source>Write all pictures as one document, the numbers below each</source>
   <translation>Escribir todas las imágenes como un documento, con las cifras debajo de cada una</translation>
  </message>
  <message>
   <source>Write all recommendations with what has happened to each, as PDF and workbook</source>
   <translation>Escribir todas las recomendaciones con lo que ha sido de cada una, como PDF y libro</translation>
  </message>
  <message>
   <source>Write every paper of this session in every language into one folder; what is unchanged is left alone</source>
   <translation>Escribir todos los documentos de esta reunión en todos los idiomas en una carpeta; lo que no ha cambiado se deja como está</translation>
  </message>
  <message>
   <source>Write here: each paragraph takes its number by itself.</source>
   <translation>Escriba aquí: cada párrafo toma su número por sí mismo.</translation>
  </message>
  <message>
   <source>Write how many activities there are by month, by involvement and by country as a workbook</source>
   <translation>Escribir como libro cuántas actividades hay por mes, por participación y por país</translation>
  </message>
  <message>
   <source>Write the .{format} file</source>
   <translation>Escribir el archivo .{format}</translation>
  </message>
  <message>
   <source>Write the activity chosen in the register on a sheet of its own</source>
   <translation>Escribir la actividad elegida en el registro en una hoja propia</translation>
  </message>
  <message>
   <source>Write the agenda of this session, with its papers and their symbols</source>
   <translation>Escribir el orden del día de esta reunión, con sus documentos y signaturas</translation>
  </message>
  <message>
   <source>Write the life of the chosen recommendation on one page</source>
   <translation>Escribir el recorrido de la recomendación elegida en una página</translation>
  </message>
  <message>
   <source>Write the numbers of every picture as a workbook, a sheet for each</source>
   <translation>Escribir las cifras de cada imagen como libro, una hoja para cada una</translation>
  </message>
  <message>
   <source>Write the PDF and the workbook of this paper</source>
   <translation>Escribir el PDF y el libro de este documento</translation>
  </message>
  <message>
   <source>Write the PDF and the workbook of this paper where you say</source>
   <translation>Escribir el PDF y el libro de este documento donde usted diga</translation>
  </message>
  <message>
   <source>Write the pictures of the register as a document, with the numbers below each</source>
   <translation>Escribir las imágenes del registro como documento, con las cifras debajo de cada una</translation>
  </message>
  <message>
   <source>Write the questions with their answers</source>
   <translation>Escribir las preguntas con sus respuestas</translation>
  </message>
  <message>
   <source>Write the ranking as a workbook</source>
   <translation>Escribir la clasificación como libro</translation>
  </message>
  <message>
   <source>Write the ranking as PDF and workbook</source>
   <translation>Escribir la clasificación como PDF y libro</translation>
  </message>
  <message>
   <source>Write the review questions with their answers, those of the register too</source>
   <translation>Escribir las preguntas de repaso con sus respuestas, también las del registro</translation>
  </message>
  <message>
   <source>Write the text as adopted; it is locked from then on</source>
   <translation>Escribir el texto tal como se adoptó; queda bloqueado desde entonces</translation>
  </message>
  <message>
   <source>Write the whole session as one PDF: contents, agenda, every paper, and the decisions</source>
   <translation>Escribir toda la reunión como un solo PDF: índice, orden del día, todos los documentos y las decisiones</translation>
  </message>
  <message>
   <source>Write this comparison as a PDF</source>
   <translation>Escribir esta comparación en PDF</translation>
  </message>
  <message>
   <source>Write this edition again, just as it was issued</source>
   <translation>Escribir de nuevo esta edición, exactamente como se publicó</translation>
  </message>
  <message>
   <source>Write this list as a page to print</source>
   <translation>Escribir esta lista como una página para imprimir</translation>
  </message>
  <message>
   <source>Write this list to an Excel or CSV file</source>
   <translation>Escribir esta lista en un archivo Excel o CSV</translation>
  </message>
  <message>
   <source>Write what has become of all recommendations, as PDF and workbook</source>
   <translation>Escribir qué ha sido de todas las recomendaciones, como PDF y libro</translation>
  </message>
  <message>
   <source>Write what has become of the chosen recommendation on one page</source>
   <translation>Escribir en una página qué ha sido de la recomendación elegida</translation>
  </message>
  <message>
   <source>Write what is to be done about the decisions of this session, by whom and by when</source>
   <translation>Escribir lo que hay que hacer sobre las decisiones de esta reunión, quién y para cuándo</translation>
  </message>
  <message>
   <source>Write what it says and what became of it on one page</source>
   <translation>Escribir en una página lo que dice y qué fue de ello</translation>
  </message>
  <message>
   <source>Write what those who look after the program need to know: versions, settings and log, and no text unless you say so</source>
   <translation>Escribir lo que necesitan saber quienes se ocupan del programa: versiones, ajustes y registro de incidencias, y ningún texto salvo que usted lo diga</translation>
  </message>
  <message>
   <source>Write what was put to the body at this session, and what became of it</source>
   <translation>Escribir lo que se presentó al órgano en esta reunión, y qué fue de ello</translation>
  </message>
  <message>
   <source>Write who takes part in what as PDF and workbook</source>
   <translation>Escribir quién participa en qué como PDF y libro</translation>
  </message>
  <message>
   <source>Write who takes part in which mechanism, and why, as PDF and workbook</source>
   <translation>Escribir quién participa en qué mecanismo, y por qué, como PDF y libro</translation>
  </message>
  <message>
   <source>Writing the register in numbers …</source>
   <translation>Escribiendo el registro en cifras …</translation>
  </message>
  <message>
   <source>Writing the register in pictures …</source>
   <translation>Escribiendo el registro en imágenes …</translation>
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation>Escribiendo {name} …</translation>
  </message>
  <message>
   <source>Writing {what} …</source>
   <translation>Escribiendo {what} …</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>Escribiendo …</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Escrito</translation>
  </message>
  <message>
   <source>Written: {named}</source>
   <translation>Escrito: {named}</translation>
  </message>
  <message>
   <source>Written: {name}</source>
   <translation>Escrito: {name}</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Año</translation>
  </message>
  <message>
   <source>year</source>
   <translation>año</translation>
  </message>
  <message>
   <source>Year of dates that do not name one</source>
   <translation>Año de las fechas que no indican ninguno</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>You can go on working.</source>
   <translation>Puede seguir trabajando.</translation>
  </message>
  <message>
   <source>You may not read or write {0.path}. Nothing was changed. Choose another folder, or ask for access.</source>
   <translation>No puede leer ni escribir {0.path}. Nada se cambió. Elija otra carpeta, o pida acceso.</translation>
  </message>
  <message>
   <source>You see the file as it is now. Your own work was kept in {name}, beside it: open it to compare.</source>
   <translation>Usted ve el archivo tal como está ahora. Su propio trabajo se conservó en {name}, junto a él: ábralo para comparar.</translation>
  </message>
  <message>
   <source>Your comment in other words</source>
   <translation>Su comentario en otras palabras</translation>
  </message>
  <message>
   <source>Your name, colours, text size, help while you write, and folders</source>
   <translation>Su nombre, colores, tamaño del texto, ayuda al escribir y carpetas</translation>
  </message>
  <message>
   <source>Your own words</source>
   <translation>Sus propias palabras</translation>
  </message>
  <message>
   <source>Your work is now in the file. Theirs was kept in {name}, beside it: open it to compare.</source>
   <translation>Su trabajo está ahora en el archivo. El de los demás se conservó en {name}, junto a él: ábralo para comparar.</translation>
  </message>
  <message>
   <source>Your work is safe. Export the PDF and print it elsewhere, or set up a printer and try again.</source>
   <translation>Su trabajo está a salvo. Exporte el PDF e imprímalo en otro lugar, o instale una impresora y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Your work is safe. Export the PDF and print it from there.</source>
   <translation>Su trabajo está a salvo. Exporte el PDF e imprímalo desde allí.</translation>
  </message>
  <message>
   <source>Your work up to the last pause is safe on this computer; what was typed since could not be put into {name}.</source>
   <translation>Su trabajo hasta la última pausa está a salvo en este ordenador; lo escrito desde entonces no se pudo poner en {name}.</translation>
  </message>
  <message>
   <source>Zip files (*.zip)</source>
   <translation>Archivos zip (*.zip)</translation>
  </message>
  <message>
   <source>{0.paper} was issued and is locked. Nothing was changed. To change it, open a draft for a corrigendum, addendum or revision: Paper &gt; Correct issued paper.</source>
   <translation>{0.paper} se publicó y está bloqueado. Nada se cambió. Para cambiarlo, abra el proyecto de un corrigendum, un addendum o una revisión: Documento &gt; Corregir documento publicado.</translation>
  </message>
  <message>
   <source>{0.path.name} could not be read or written ({0.detail}). Your work is safe. Try again, or elsewhere.</source>
   <translation>{0.path.name} no pudo leerse o escribirse ({0.detail}). Su trabajo está a salvo. Vuelva a intentarlo, o en otro lugar.</translation>
  </message>
  <message>
   <source>{0.path.name} is a database of another program. It was left as it is; open a .gbwp file instead.</source>
   <translation>{0.path.name} es una base de datos de otro programa. Se dejó como estaba; abra en su lugar un archivo .gbwp.</translation>
  </message>
  <message>
   <source>{0.path.name} is damaged ({0.detail}). It was left as it is. Open it in the window to save what is left, or type “secretariat salvage”; a backup or another copy helps.</source>
   <translation>{0.path.name} está dañado ({0.detail}). Se dejó como estaba. Ábralo en la ventana para salvar lo que queda, o escriba «secretariat salvage»; una copia de seguridad u otra copia ayuda.</translation>
  </message>
  <message>
   <source>{0.path.name} is not a copy of {0.own.name}: it was made as a file of its own. Both were left as they are. Only copies of one working file can be brought together.</source>
   <translation>{0.path.name} no es una copia de {0.own.name}: se hizo como archivo propio. Ambos se dejaron como estaban. Solo pueden reunirse las copias de un mismo archivo de trabajo.</translation>
  </message>
  <message>
   <source>{0.path.name} is not a working file of Secretariat. It was left as it is. To bring in a text or a workbook, use Import.</source>
   <translation>{0.path.name} no es un archivo de trabajo de Secretariat. Se dejó como estaba. Para traer un texto o un libro, use Importar.</translation>
  </message>
  <message>
   <source>{0.path.name} is open in another program or window. Your work is safe. Close it there and try again, or choose another name.</source>
   <translation>{0.path.name} está abierto en otro programa o ventana. Su trabajo está a salvo. Ciérrelo allí y vuelva a intentarlo, o elija otro nombre.</translation>
  </message>
  <message>
   <source>{0.path.name} is there already and was left as it is. Choose another name.</source>
   <translation>{0.path.name} ya existe y se dejó como estaba. Elija otro nombre.</translation>
  </message>
  <message>
   <source>{0.path.name} was made with a later version of Secretariat (file format {0.schema}). It was left as it is. Please update the program before opening it.</source>
   <translation>{0.path.name} se hizo con una versión posterior de Secretariat (formato de archivo {0.schema}). Se dejó como estaba. Actualice el programa antes de abrirlo.</translation>
  </message>
  <message>
   <source>{0.path.name} was opened with another program, which left changes in {0.beside} beside it. All was left as it is. Close that program; if the file beside it stays, open and close the file once more there.</source>
   <translation>{0.path.name} se abrió con otro programa, que dejó cambios en {0.beside} junto a él. Todo se dejó como estaba. Cierre ese programa; si el archivo de al lado sigue ahí, abra y cierre en él el archivo una vez más.</translation>
  </message>
  <message>
   <source>{0.path} is not a folder, or the way to it leads through a file. Nothing was changed. Choose another folder.</source>
   <translation>{0.path} no es una carpeta, o el camino hacia ella pasa por un archivo. Nada se cambió. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>{0.why} Nothing was changed.</source>
   <translation>{0.why} Nada se cambió.</translation>
  </message>
  <message>
   <source>{activities} in {countries}</source>
   <translation>{activities} en {countries}</translation>
  </message>
  <message>
   <source>{add} (Ins in the list)</source>
   <translation>{add} (Ins en la lista)</translation>
  </message>
  <message>
   <source>{author} has it open on {machine} since {since}</source>
   <translation>{author} lo tiene abierto en {machine} desde {since}</translation>
  </message>
  <message>
   <source>{blocks} and {notes}, in {languages}</source>
   <translation>{blocks} y {notes}, en {languages}</translation>
  </message>
  <message>
   <source>{changes} by {author} ({device}), {span}</source>
   <translation>{changes} de {author} ({device}), {span}</translation>
  </message>
  <message>
   <source>{claim} {denial}</source>
   <translation>{claim} {denial}</translation>
  </message>
  <message>
   <source>{column} in {rows}</source>
   <translation>{column} en {rows}</translation>
  </message>
  <message>
   <source>{count:,} found</source>
   <translation>{count:,} encontrados</translation>
  </message>
  <message>
   <source>{counts} not written: see why below</source>
   <translation>{counts} no escritos: vea abajo por qué</translation>
  </message>
  <message>
   <source>{counts} unchanged</source>
   <translation>{counts} sin cambios</translation>
  </message>
  <message>
   <source>{counts} written</source>
   <translation>{counts} escritos</translation>
  </message>
  <message>
   <source>{count} entries of national follow-up ({states})</source>
   <translation>{count} entradas de seguimiento nacional ({states})</translation>
  </message>
  <message>
   <source>{count} entries of research support ({states})</source>
   <translation>{count} entradas de apoyo a la investigación ({states})</translation>
  </message>
  <message>
   <source>{count} entries of the forum ({states})</source>
   <translation>{count} entradas del foro ({states})</translation>
  </message>
  <message>
   <source>{count} linked, {count2} to look at in the text, {count3} rows without a mention. Only exact days are looked for.</source>
   <translation>{count} vinculados, {count2} por examinar en el texto, {count3} filas sin mención. Solo se buscan días exactos.</translation>
  </message>
  <message>
   <source>{count} of {all} activities had tripartite involvement.</source>
   <translation>{count} de {all} actividades tuvieron participación tripartita.</translation>
  </message>
  <message>
   <source>{count} of {all} activities name a country.</source>
   <translation>{count} de {all} actividades indican un país.</translation>
  </message>
  <message>
   <source>{count} of {all} activities were held.</source>
   <translation>{count} de {all} actividades se celebraron.</translation>
  </message>
  <message>
   <source>{count} papers bear the symbol {symbol}: {titles}.</source>
   <translation>{count} documentos llevan la signatura {symbol}: {titles}.</translation>
  </message>
  <message>
   <source>{count} policy coherence initiatives ({states})</source>
   <translation>{count} iniciativas de coherencia de las políticas ({states})</translation>
  </message>
  <message>
   <source>{count} policy development dialogues ({states})</source>
   <translation>{count} diálogos sobre formulación de políticas ({states})</translation>
  </message>
  <message>
   <source>{count} questions · {answered} answered</source>
   <translation>{count} preguntas · {answered} respondidas</translation>
  </message>
  <message>
   <source>{count} recommendations · {decided} decided · {bare} in no paper yet</source>
   <translation>{count} recomendaciones · {decided} decididas · {bare} en ningún documento todavía</translation>
  </message>
  <message>
   <source>{days}, month only</source>
   <translation>{days}, solo el mes</translation>
  </message>
  <message>
   <source>{days}, season only</source>
   <translation>{days}, solo la estación</translation>
  </message>
  <message>
   <source>{days}, year only</source>
   <translation>{days}, solo el año</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day} de {month} de {year}</translation>
  </message>
  <message>
   <source>{day}, an action</source>
   <translation>{day}, una acción</translation>
  </message>
  <message>
   <source>{day}, late</source>
   <translation>{day}, con retraso</translation>
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
   <translation>{day}: ninguna actividad</translation>
  </message>
  <message numerus="yes">
   <source>{day}: {n} activities</source>
   <translation>
    <numerusform>{day}: {n} actividad</numerusform>
    <numerusform>{day}: {n} actividades</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {count} done, {late} late.</source>
   <translation>{done} de {count} hechos, {late} con retraso.</translation>
  </message>
  <message>
   <source>{done} of {count} done.</source>
   <translation>{done} de {count} hechos.</translation>
  </message>
  <message numerus="yes">
   <source>{entries}. {n} activities serve them.</source>
   <translation>
    <numerusform>{entries}. {n} actividad les sirve.</numerusform>
    <numerusform>{entries}. {n} actividades les sirven.</numerusform>
   </translation>
  </message>
  <message>
   <source>{field} deleted ({language})</source>
   <translation>{field}: supresión ({language})</translation>
  </message>
  <message>
   <source>{field} in {language}</source>
   <translation>{field} en {language}</translation>
  </message>
  <message>
   <source>{field} reworded ({language})</source>
   <translation>{field}: reformulación ({language})</translation>
  </message>
  <message>
   <source>{field} written ({language})</source>
   <translation>{field}: redacción ({language})</translation>
  </message>
  <message>
   <source>{files} and {ending}</source>
   <translation>{files} y {ending}</translation>
  </message>
  <message>
   <source>{file} (to be read) – Secretariat</source>
   <translation>{file} (solo lectura) – Secretariat</translation>
  </message>
  <message>
   <source>{first} entries in phase 1, {second} in phase 2, {neither} in neither.</source>
   <translation>{first} entradas en la fase 1, {second} en la fase 2, {neither} en ninguna.</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} al {last}</translation>
  </message>
  <message>
   <source>{found:,} of {many} shown</source>
   <translation>{found:,} de {many} mostradas</translation>
  </message>
  <message>
   <source>{found} of {many} shown</source>
   <translation>{found} de {many} mostradas</translation>
  </message>
  <message>
   <source>{heading}, row {number}</source>
   <translation>{heading}, fila {number}</translation>
  </message>
  <message>
   <source>{issued} issued</source>
   <translation>{issued} publicados</translation>
  </message>
  <message>
   <source>{issued} It is locked.</source>
   <translation>{issued} Está bloqueado.</translation>
  </message>
  <message>
   <source>{kinds} ({rowcount} of {rowcount2})</source>
   <translation>{kinds} ({rowcount} de {rowcount2})</translation>
  </message>
  <message>
   <source>{kind} by {who}: </source>
   <translation>{kind}, de {who}: </translation>
  </message>
  <message>
   <source>{kind} of {other}. Make the changes in that paper; they are listed here.</source>
   <translation>{kind} de {other}. Haga los cambios en ese documento; aquí se enumeran.</translation>
  </message>
  <message>
   <source>{kind}: </source>
   <translation>{kind}: </translation>
  </message>
  <message>
   <source>{label}, known by its month alone</source>
   <translation>{label}, conocido solo por su mes</translation>
  </message>
  <message>
   <source>{late} late</source>
   <translation>{late} con retraso</translation>
  </message>
  <message>
   <source>{lead} has changed since: read it again, then confirm with Shift+F12.</source>
   <translation>{lead} ha cambiado desde entonces: léalo de nuevo y confirme con Mayús+F12.</translation>
  </message>
  <message>
   <source>{listed}{more}

The references would lead nowhere and be shown as findings. Undo brings everything back.</source>
   <translation>{listed}{more}

Las referencias no llevarían a ninguna parte y se mostrarían como observaciones. «Deshacer» lo recupera todo.</translation>
  </message>
  <message>
   <source>{many:,} or more</source>
   <translation>{many:,} o más</translation>
  </message>
  <message>
   <source>{many} quotation marks or apostrophes stand in {places}; elsewhere they are {other}.</source>
   <translation>{many}, hay comillas o apóstrofos en {places}; en otros lugares son {other}.</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} de {year}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} activities</source>
   <translation>
    <numerusform>{n:,} actividad</numerusform>
    <numerusform>{n:,} actividades</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} activities deleted. {key} brings them back.</source>
   <translation>
    <numerusform>{n:,} actividad eliminada. {key} la recupera.</numerusform>
    <numerusform>{n:,} actividades eliminadas. {key} las recupera.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} as they are here</source>
   <translation>
    <numerusform>{n:,} como aquí</numerusform>
    <numerusform>{n:,} como aquí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} blocks</source>
   <translation>
    <numerusform>{n:,} bloque</numerusform>
    <numerusform>{n:,} bloques</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changed</source>
   <translation>
    <numerusform>{n:,} cambiada</numerusform>
    <numerusform>{n:,} cambiadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changed here and there</source>
   <translation>
    <numerusform>{n:,} cambiada aquí y allí</numerusform>
    <numerusform>{n:,} cambiadas aquí y allí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changes</source>
   <translation>
    <numerusform>{n:,} cambio</numerusform>
    <numerusform>{n:,} cambios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changes by {author}</source>
   <translation>
    <numerusform>{n:,} cambio de {author}</numerusform>
    <numerusform>{n:,} cambios de {author}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changes read from the damaged file</source>
   <translation>
    <numerusform>{n:,} cambio leído del archivo dañado</numerusform>
    <numerusform>{n:,} cambios leídos del archivo dañado</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} comments of the document: not part of the paper; they stand among what found no place.</source>
   <translation>
    <numerusform>{n:,} comentario del documento, que no forma parte del texto: está entre lo que no encontró lugar.</numerusform>
    <numerusform>{n:,} comentarios del documento, que no forman parte del texto: están entre lo que no encontró lugar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} comments were not pasted.</source>
   <translation>
    <numerusform>{n:,} comentario no se pegó.</numerusform>
    <numerusform>{n:,} comentarios no se pegaron.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} control characters were left out.</source>
   <translation>
    <numerusform>{n:,} carácter de control se dejó fuera.</numerusform>
    <numerusform>{n:,} caracteres de control se dejaron fuera.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} countries</source>
   <translation>
    <numerusform>{n:,} país</numerusform>
    <numerusform>{n:,} países</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} deleted here</source>
   <translation>
    <numerusform>{n:,} eliminada aquí</numerusform>
    <numerusform>{n:,} eliminadas aquí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} embedded files not read.</source>
   <translation>
    <numerusform>{n:,} archivo incrustado no se leyó.</numerusform>
    <numerusform>{n:,} archivos incrustados no se leyeron.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} footnotes</source>
   <translation>
    <numerusform>{n:,} nota al pie</numerusform>
    <numerusform>{n:,} notas al pie</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} formulas read as plain words; please compare.</source>
   <translation>
    <numerusform>{n:,} fórmula leída como texto simple; compárela.</numerusform>
    <numerusform>{n:,} fórmulas leídas como texto simple; compárelas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} found</source>
   <translation>
    <numerusform>{n:,} encontrada</numerusform>
    <numerusform>{n:,} encontradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} found; the first {most} are listed</source>
   <translation>
    <numerusform>{n:,} encontrada; se muestran las {most} primeras</numerusform>
    <numerusform>{n:,} encontradas; se muestran las {most} primeras</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} lines of headers and footers left out, as pages here have their own.</source>
   <translation>
    <numerusform>{n:,} línea de encabezado o pie de página se dejó fuera, pues aquí las páginas tienen los suyos.</numerusform>
    <numerusform>{n:,} líneas de encabezado o pie de página se dejaron fuera, pues aquí las páginas tienen los suyos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} mechanisms</source>
   <translation>
    <numerusform>{n:,} mecanismo</numerusform>
    <numerusform>{n:,} mecanismos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} new</source>
   <translation>
    <numerusform>{n:,} nueva</numerusform>
    <numerusform>{n:,} nuevas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} of {count:,} rows get no day from it.</source>
   <translation>
    <numerusform>{n:,} de {count:,} filas no recibe de ella ningún día.</numerusform>
    <numerusform>{n:,} de {count:,} filas no reciben de ella ningún día.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pairs look like one event</source>
   <translation>
    <numerusform>{n:,} par parece un solo acto</numerusform>
    <numerusform>{n:,} pares parecen un solo acto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} paragraphs</source>
   <translation>
    <numerusform>{n:,} párrafo</numerusform>
    <numerusform>{n:,} párrafos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} parts</source>
   <translation>
    <numerusform>{n:,} participación</numerusform>
    <numerusform>{n:,} participaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pictures left out.</source>
   <translation>
    <numerusform>{n:,} imagen se dejó fuera.</numerusform>
    <numerusform>{n:,} imágenes se dejaron fuera.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pictures were left out.</source>
   <translation>
    <numerusform>{n:,} imagen se dejó fuera.</numerusform>
    <numerusform>{n:,} imágenes se dejaron fuera.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pieces of hidden text were not pasted.</source>
   <translation>
    <numerusform>{n:,} fragmento de texto oculto no se pegó.</numerusform>
    <numerusform>{n:,} fragmentos de texto oculto no se pegaron.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} places</source>
   <translation>
    <numerusform>{n:,} lugar</numerusform>
    <numerusform>{n:,} lugares</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} places, {ticked:,} ticked.</source>
   <translation>
    <numerusform>{n:,} lugar, {ticked:,} marcado.</numerusform>
    <numerusform>{n:,} lugares, {ticked:,} marcados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} points for decision, with their references</source>
   <translation>
    <numerusform>{n:,} punto que requiere decisión, con su referencia</numerusform>
    <numerusform>{n:,} puntos que requieren decisión, con sus referencias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} proposals · {scored:,} scored</source>
   <translation>
    <numerusform>{n:,} propuesta · puntuadas: {scored:,}</numerusform>
    <numerusform>{n:,} propuestas · puntuadas: {scored:,}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} questions</source>
   <translation>
    <numerusform>{n:,} cuestión</numerusform>
    <numerusform>{n:,} cuestiones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} questions are to decide.</source>
   <translation>
    <numerusform>{n:,} cuestión está por decidir.</numerusform>
    <numerusform>{n:,} cuestiones están por decidir.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} questions open since copies were brought together</source>
   <translation>
    <numerusform>{n:,} cuestión pendiente desde que se reunieron copias</numerusform>
    <numerusform>{n:,} cuestiones pendientes desde que se reunieron copias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} rows</source>
   <translation>
    <numerusform>{n:,} fila</numerusform>
    <numerusform>{n:,} filas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} rows are more than a sheet can bring back. Send fewer out at a time.</source>
   <translation>
    <numerusform>{n:,} fila es más de lo que una hoja puede traer de vuelta. Envíe menos a la vez.</numerusform>
    <numerusform>{n:,} filas son más de lo que una hoja puede traer de vuelta. Envíe menos a la vez.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} stretches deleted in tracked changes: not taken into the paper; they stand among what found no place.</source>
   <translation>
    <numerusform>{n:,} pasaje eliminado en el control de cambios: no se tomó y está entre lo que no encontró lugar.</numerusform>
    <numerusform>{n:,} pasajes eliminados en el control de cambios: no se tomaron y están entre lo que no encontró lugar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} stretches inserted in tracked changes: taken as if accepted.</source>
   <translation>
    <numerusform>{n:,} pasaje insertado en el control de cambios: se tomó como aceptado.</numerusform>
    <numerusform>{n:,} pasajes insertados en el control de cambios: se tomaron como aceptados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} stretches of hidden text: they were not taken into the paper and stand among what found no place.</source>
   <translation>
    <numerusform>{n:,} pasaje de texto oculto: no se tomó y está entre lo que no encontró lugar.</numerusform>
    <numerusform>{n:,} pasajes de texto oculto: no se tomaron y están entre lo que no encontró lugar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} stretches within fields that show nothing: they stand among what found no place.</source>
   <translation>
    <numerusform>{n:,} pasaje dentro de un campo que no muestra nada: está entre lo que no encontró lugar.</numerusform>
    <numerusform>{n:,} pasajes dentro de campos que no muestran nada: están entre lo que no encontró lugar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} tables with merged cells: the cells were parted.</source>
   <translation>
    <numerusform>{n:,} cuadro con celdas combinadas: las celdas se separaron.</numerusform>
    <numerusform>{n:,} cuadros con celdas combinadas: las celdas se separaron.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} take part</source>
   <translation>
    <numerusform>{n:,} participa</numerusform>
    <numerusform>{n:,} participan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} text boxes with words: they stand among what found no place.</source>
   <translation>
    <numerusform>{n:,} cuadro de texto: sus palabras están entre lo que no encontró lugar.</numerusform>
    <numerusform>{n:,} cuadros de texto: sus palabras están entre lo que no encontró lugar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} tracked deletions were not pasted.</source>
   <translation>
    <numerusform>{n:,} eliminación registrada no se pegó.</numerusform>
    <numerusform>{n:,} eliminaciones registradas no se pegaron.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} unchanged passages</source>
   <translation>
    <numerusform>{n:,} pasaje sin cambios</numerusform>
    <numerusform>{n:,} pasajes sin cambios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} words</source>
   <translation>
    <numerusform>{n:,} palabra</numerusform>
    <numerusform>{n:,} palabras</numerusform>
   </translation>
  </message>
  <message>
   <source>{named} (line {lines:,})</source>
   <translation>{named} (línea {lines:,})</translation>
  </message>
  <message>
   <source>{named}, but the code of the committee is {code}</source>
   <translation>{named}, pero el código de la comisión es {code}</translation>
  </message>
  <message>
   <source>{named}. You can both work: changes are brought together.</source>
   <translation>{named}. Pueden trabajar los dos: los cambios se reunirán.</translation>
  </message>
  <message>
   <source>{names} … and {number} more</source>
   <translation>{names} … y {number} más</translation>
  </message>
  <message>
   <source>{name} (new)</source>
   <translation>{name} (nuevo)</translation>
  </message>
  <message numerus="yes">
   <source>{name} ({n} papers)</source>
   <translation>
    <numerusform>{name} ({n} documento)</numerusform>
    <numerusform>{name} ({n} documentos)</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} bears no fingerprint of ours, or was changed with another program since.</source>
   <translation>{name} no lleva ninguna huella nuestra, o se cambió después con otro programa.</translation>
  </message>
  <message>
   <source>{name} can be imported once a working file is open.</source>
   <translation>{name} puede importarse en cuanto haya un archivo de trabajo abierto.</translation>
  </message>
  <message>
   <source>{name} cannot be read at {where}: {detail}. Nothing was stored; the open file is untouched.</source>
   <translation>{name} no puede leerse en {where}: {detail}. Nada se guardó; el archivo abierto no se ha tocado.</translation>
  </message>
  <message>
   <source>{name} cannot be read: {detail}. Nothing was stored; the open file is untouched.</source>
   <translation>{name} no puede leerse: {detail}. Nada se guardó; el archivo abierto no se ha tocado.</translation>
  </message>
  <message>
   <source>{name} could not be brought up to date</source>
   <translation>{name} no pudo ponerse al día</translation>
  </message>
  <message>
   <source>{name} had been changed by somebody else in the meantime.</source>
   <translation>Entretanto otra persona había cambiado {name}.</translation>
  </message>
  <message>
   <source>{name} had been changed elsewhere while work of yours was not yet in it.</source>
   <translation>{name} se había cambiado en otro lugar mientras parte de su trabajo aún no estaba en él.</translation>
  </message>
  <message>
   <source>{name} has no heads over its columns.</source>
   <translation>{name} no tiene encabezados sobre sus columnas.</translation>
  </message>
  <message>
   <source>{name} has no rows.</source>
   <translation>{name} no tiene filas.</translation>
  </message>
  <message>
   <source>{name} has no title.</source>
   <translation>{name} no tiene título.</translation>
  </message>
  <message>
   <source>{name} has {count} heads over {widest} columns.</source>
   <translation>{name} tiene {count} encabezados para {widest} columnas.</translation>
  </message>
  <message>
   <source>{name} holds nothing new: all of it is in this file.</source>
   <translation>{name} no trae nada nuevo: todo está ya en este archivo.</translation>
  </message>
  <message>
   <source>{name} in {language}</source>
   <translation>{name} en {language}</translation>
  </message>
  <message>
   <source>{name} is called more than once, the second time in {where}.</source>
   <translation>{name} se llama más de una vez, la segunda en {where}.</translation>
  </message>
  <message>
   <source>{name} is damaged.</source>
   <translation>{name} está dañado.</translation>
  </message>
  <message>
   <source>{name} is saved, but no backup of it could be made on this computer: {why}. Make room there, then try again.</source>
   <translation>{name} está guardado, pero no pudo hacerse ninguna copia de seguridad en este ordenador: {why}. Haga sitio y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>{name} is there already; choose another name.</source>
   <translation>{name} ya existe; elija otro nombre.</translation>
  </message>
  <message>
   <source>{name} tools</source>
   <translation>Herramientas: {name}</translation>
  </message>
  <message>
   <source>{name} was damaged. You see what could be saved of it; the damaged file was kept as {kept}.</source>
   <translation>{name} estaba dañado. Usted ve lo que se pudo salvar; el archivo dañado se conservó como {kept}.</translation>
  </message>
  <message>
   <source>{name}, such as 19.10.2004; empty leaves this end open</source>
   <translation>{name}, por ejemplo 19.10.2004; si está vacío, este extremo queda abierto</translation>
  </message>
  <message>
   <source>{name}: a named version, an edition, or when the paper was worked on or saved</source>
   <translation>{name}: una versión con nombre, una edición, o el momento en que se trabajó en el documento o se guardó</translation>
  </message>
  <message>
   <source>{name}: nothing new.</source>
   <translation>{name}: nada nuevo.</translation>
  </message>
  <message>
   <source>{name}: show all {count}</source>
   <translation>{name}: mostrar todo ({count})</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message>
   <source>{number:,} of {count:,}</source>
   <translation>{number:,} de {count:,}</translation>
  </message>
  <message>
   <source>{number} in all.</source>
   <translation>{number} en total.</translation>
  </message>
  <message>
   <source>{number}. stands here a second time; it was left in the words.</source>
   <translation>«{number}.» figura aquí por segunda vez; se dejó en el texto.</translation>
  </message>
  <message numerus="yes">
   <source>{n} activities</source>
   <translation>
    <numerusform>{n} actividad</numerusform>
    <numerusform>{n} actividades</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} activities for the register</source>
   <translation>
    <numerusform>{n} actividad para el registro</numerusform>
    <numerusform>{n} actividades para el registro</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} comments on this paper are still open.</source>
   <translation>
    <numerusform>{n} comentario sobre este documento sigue abierto.</numerusform>
    <numerusform>{n} comentarios sobre este documento siguen abiertos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} countries: {names}. {activities}</source>
   <translation>
    <numerusform>{n} país: {names}. {activities}</numerusform>
    <numerusform>{n} países: {names}. {activities}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} criteria without points</source>
   <translation>
    <numerusform>{n} criterio sin puntos</numerusform>
    <numerusform>{n} criterios sin puntos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days ago</source>
   <translation>
    <numerusform>hace {n} día</numerusform>
    <numerusform>hace {n} días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} empty cells</source>
   <translation>
    <numerusform>{n} celda vacía</numerusform>
    <numerusform>{n} celdas vacías</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries</source>
   <translation>
    <numerusform>{n} entrada</numerusform>
    <numerusform>{n} entradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} errors stand in this paper.</source>
   <translation>
    <numerusform>Este documento contiene {n} error.</numerusform>
    <numerusform>Este documento contiene {n} errores.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings</source>
   <translation>
    <numerusform>{n} observación</numerusform>
    <numerusform>{n} observaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings. Choose one to go to its place.</source>
   <translation>
    <numerusform>{n} observación. Elíjala para ir a su lugar.</numerusform>
    <numerusform>{n} observaciones. Elija una para ir a su lugar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} footnotes</source>
   <translation>
    <numerusform>{n} nota al pie</numerusform>
    <numerusform>{n} notas al pie</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} headings</source>
   <translation>
    <numerusform>{n} título</numerusform>
    <numerusform>{n} títulos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} hours ago</source>
   <translation>
    <numerusform>hace {n} hora</numerusform>
    <numerusform>hace {n} horas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept; an earlier state can be brought back</source>
   <translation>
    <numerusform>{n} conservada; puede recuperarse un estado anterior</numerusform>
    <numerusform>{n} conservadas; puede recuperarse un estado anterior</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines of {where} found no place, the first of them line {line}.</source>
   <translation>
    <numerusform>{n} línea de {where} no encontró lugar: la línea {line}.</numerusform>
    <numerusform>{n} líneas de {where} no encontraron lugar; la primera es la línea {line}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} live references</source>
   <translation>
    <numerusform>{n} referencia viva</numerusform>
    <numerusform>{n} referencias vivas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} merge questions</source>
   <translation>
    <numerusform>{n} cuestión de la reunión de copias</numerusform>
    <numerusform>{n} cuestiones de la reunión de copias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes ago</source>
   <translation>
    <numerusform>hace {n} minuto</numerusform>
    <numerusform>hace {n} minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} notes</source>
   <translation>
    <numerusform>{n} nota</numerusform>
    <numerusform>{n} notas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} numbered paragraphs were found within longer lines; please compare where they begin and end.</source>
   <translation>
    <numerusform>Se encontró {n} párrafo numerado dentro de una línea más larga; compare dónde empieza y termina.</numerusform>
    <numerusform>Se encontraron {n} párrafos numerados dentro de líneas más largas; compare dónde empiezan y terminan.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} de {all}</translation>
  </message>
  <message numerus="yes">
   <source>{n} open comments</source>
   <translation>
    <numerusform>{n} comentario abierto</numerusform>
    <numerusform>{n} comentarios abiertos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} other passages refer</source>
   <translation>
    <numerusform>{n} pasaje más remite</numerusform>
    <numerusform>{n} pasajes más remiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pages</source>
   <translation>
    <numerusform>{n} página</numerusform>
    <numerusform>{n} páginas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} paragraphs</source>
   <translation>
    <numerusform>{n} párrafo</numerusform>
    <numerusform>{n} párrafos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} passages have changed since {symbol}. Issue the draft, or undo the changes first.</source>
   <translation>
    <numerusform>{n} pasaje ha cambiado desde {symbol}. Publique el proyecto, o deshaga primero el cambio.</numerusform>
    <numerusform>{n} pasajes han cambiado desde {symbol}. Publique el proyecto, o deshaga primero los cambios.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} places</source>
   <translation>
    <numerusform>{n} lugar</numerusform>
    <numerusform>{n} lugares</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points for decision</source>
   <translation>
    <numerusform>{n} punto que requiere decisión</numerusform>
    <numerusform>{n} puntos que requieren decisión</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points · {open_ones} open</source>
   <translation>
    <numerusform>{n} punto · {open_ones} pendientes</numerusform>
    <numerusform>{n} puntos · {open_ones} pendientes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} questions are open in {where}.</source>
   <translation>
    <numerusform>{n} cuestión está pendiente en {where}.</numerusform>
    <numerusform>{n} cuestiones están pendientes en {where}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} references</source>
   <translation>
    <numerusform>{n} referencia</numerusform>
    <numerusform>{n} referencias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows in the appendix</source>
   <translation>
    <numerusform>{n} fila en el anexo</numerusform>
    <numerusform>{n} filas en el anexo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sub-items</source>
   <translation>
    <numerusform>{n} apartado</numerusform>
    <numerusform>{n} apartados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} take part</source>
   <translation>
    <numerusform>{n} participa</numerusform>
    <numerusform>{n} participan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tasks</source>
   <translation>
    <numerusform>{n} tarea</numerusform>
    <numerusform>{n} tareas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} versions</source>
   <translation>
    <numerusform>{n} versión</numerusform>
    <numerusform>{n} versiones</numerusform>
   </translation>
  </message>
  <message>
   <source>{open} open</source>
   <translation>{open} abiertos</translation>
  </message>
  <message>
   <source>{open} open, {settled} resolved</source>
   <translation>{open} abiertos, {settled} resueltos</translation>
  </message>
  <message>
   <source>{outcome}: {words}</source>
   <translation>{outcome}: {words}</translation>
  </message>
  <message>
   <source>{paper} (appendix {position})</source>
   <translation>{paper} (anexo {position})</translation>
  </message>
  <message numerus="yes">
   <source>{paper} cannot be exported as final: {n} questions are open since copies were brought together. Nothing was written. Decide under Review &gt; Questions, or export a marked draft.</source>
   <translation>
    <numerusform>{paper} no puede exportarse como definitivo: {n} cuestión está pendiente desde que se reunieron copias. Nada se escribió. Decida en Revisar &gt; Cuestiones, o exporte un proyecto marcado como tal.</numerusform>
    <numerusform>{paper} no puede exportarse como definitivo: {n} cuestiones están pendientes desde que se reunieron copias. Nada se escribió. Decida en Revisar &gt; Cuestiones, o exporte un proyecto marcado como tal.</numerusform>
   </translation>
  </message>
  <message>
   <source>{parent} – not there now</source>
   <translation>{parent} – no está ahora</translation>
  </message>
  <message>
   <source>{parties} in {mechanisms} · {parts}</source>
   <translation>{parties} en {mechanisms} · {parts}</translation>
  </message>
  <message>
   <source>{parts} and {last}</source>
   <translation>{parts} y {last}</translation>
  </message>
  <message>
   <source>{path} is not there now</source>
   <translation>{path} no está ahora</translation>
  </message>
  <message numerus="yes">
   <source>{places} and {n} more</source>
   <translation>
    <numerusform>{places} y {n} más</numerusform>
    <numerusform>{places} y {n} más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{places} speak of a “{words}”,</source>
   <translation>
    <numerusform>{places} habla de una «{words}»,</numerusform>
    <numerusform>{places} hablan de una «{words}»,</numerusform>
   </translation>
  </message>
  <message>
   <source>{place} (line {line:,})</source>
   <translation>{place} (línea {line:,})</translation>
  </message>
  <message>
   <source>{place} (“{said}”) ends on {day}, after the date of the paper, {day2}.</source>
   <translation>{place} («{said}») termina el {day}, después de la fecha del documento, el {day2}.</translation>
  </message>
  <message>
   <source>{place} begins as row {number} does: “{short}”.</source>
   <translation>{place} empieza como la fila {number}: «{short}».</translation>
  </message>
  <message>
   <source>{place} does not have the same figures in {lead} and {said}: {odd}.</source>
   <translation>{place} no tiene las mismas cifras en {lead} y en {said}: {odd}.</translation>
  </message>
  <message>
   <source>{place} end after the date of the paper, {day}.</source>
   <translation>{place} terminan después de la fecha del documento, el {day}.</translation>
  </message>
  <message>
   <source>{place} has nothing under it.</source>
   <translation>{place} no tiene nada debajo.</translation>
  </message>
  <message>
   <source>{place} has {cells}: {names}.</source>
   <translation>{place} tiene {cells}: {names}.</translation>
  </message>
  <message>
   <source>{place} has {count} in {said}, but {count2} in {lead}, or not the same ones.</source>
   <translation>{place} tiene {count} en {said}, pero {count2} en {lead}, o no las mismas.</translation>
  </message>
  <message>
   <source>{place} of {symbol}</source>
   <translation>{place} de {symbol}</translation>
  </message>
  <message>
   <source>{place}, paragraph {paragraph}</source>
   <translation>{place}, párrafo {paragraph}</translation>
  </message>
  <message>
   <source>{printed}: a draft, as it stood at {moment} UTC.</source>
   <translation>{printed}: un proyecto, tal como estaba a las {moment} UTC.</translation>
  </message>
  <message>
   <source>{printed}: a draft, just as it stands now.</source>
   <translation>{printed}: un proyecto, exactamente como está ahora.</translation>
  </message>
  <message>
   <source>{printed}: issued on {day} by {author}.</source>
   <translation>{printed}: publicado el {day} por {author}.</translation>
  </message>
  <message>
   <source>{printed}: issued on {day}.</source>
   <translation>{printed}: publicado el {day}.</translation>
  </message>
  <message>
   <source>{said} Is {begins}-{number} meant?</source>
   <translation>{said} ¿Se quiere decir {begins}-{number}?</translation>
  </message>
  <message>
   <source>{said}, on this computer</source>
   <translation>{said}, en este ordenador</translation>
  </message>
  <message>
   <source>{said}, on {device}</source>
   <translation>{said}, en {device}</translation>
  </message>
  <message>
   <source>{said}. Enter goes to the list, and from there to the row.</source>
   <translation>{said}. Intro lleva a la lista, y de ahí a la fila.</translation>
  </message>
  <message>
   <source>{several} in {symbol}</source>
   <translation>{several} en {symbol}</translation>
  </message>
  <message>
   <source>{shown} of {said} shown</source>
   <translation>{shown} de {said} mostradas</translation>
  </message>
  <message>
   <source>{shown} shown. Enter goes there.</source>
   <translation>{shown} mostrados. Intro lleva allí.</translation>
  </message>
  <message>
   <source>{stem} ({count}).gbwp</source>
   <translation>{stem} ({count}).gbwp</translation>
  </message>
  <message>
   <source>{stem} changes.xlsx</source>
   <translation>{stem} cambios.xlsx</translation>
  </message>
  <message>
   <source>{stem} copy</source>
   <translation>{stem} copia</translation>
  </message>
  <message>
   <source>{step} …</source>
   <translation>{step} …</translation>
  </message>
  <message>
   <source>{symbol} compared.pdf</source>
   <translation>{symbol} comparado.pdf</translation>
  </message>
  <message>
   <source>{symbol} corrects {other}; open the draft there.</source>
   <translation>{symbol} corrige {other}; abra el proyecto allí.</translation>
  </message>
  <message>
   <source>{symbol} is open.</source>
   <translation>{symbol} está abierto.</translation>
  </message>
  <message>
   <source>{symbol} was issued already.</source>
   <translation>{symbol} ya se publicó.</translation>
  </message>
  <message>
   <source>{symbol} was issued before. Issue the corrigendum or addendum drawn up for it, or open a revision.</source>
   <translation>{symbol} se publicó antes. Publique el corrigendum o el addendum preparado para él, o abra una revisión.</translation>
  </message>
  <message>
   <source>{symbol} was issued by {author}.</source>
   <translation>{symbol} fue publicado por {author}.</translation>
  </message>
  <message>
   <source>{symbol} was issued on {day} by {author}.</source>
   <translation>{symbol} fue publicado el {day} por {author}.</translation>
  </message>
  <message>
   <source>{symbol} was issued on {day}.</source>
   <translation>{symbol} se publicó el {day}.</translation>
  </message>
  <message>
   <source>{symbol} was issued.</source>
   <translation>{symbol} se publicó.</translation>
  </message>
  <message>
   <source>{symbol}, issued {day} by {author}, fingerprint {print}</source>
   <translation>{symbol}, publicado el {day} por {author}, huella {print}</translation>
  </message>
  <message>
   <source>{symbol}, issued {day}{author}, fingerprint {print}</source>
   <translation>{symbol}, publicado {day}{author}, huella {print}</translation>
  </message>
  <message>
   <source>{symbol}, paragraph {paragraph}</source>
   <translation>{symbol}, párrafo {paragraph}</translation>
  </message>
  <message>
   <source>{symbol}: {chosen} compared with {chosen2}</source>
   <translation>{symbol}: {chosen} comparado con {chosen2}</translation>
  </message>
  <message>
   <source>{tip} (Ctrl+Page Down and Ctrl+Page Up turn on and back)</source>
   <translation>{tip} (Ctrl+AvPág y Ctrl+RePág pasan de una a otra)</translation>
  </message>
  <message>
   <source>{title}
On the shortlist</source>
   <translation>{title}
En la lista breve</translation>
  </message>
  <message>
   <source>{title}: words to look for</source>
   <translation>{title}: palabras que buscar</translation>
  </message>
  <message>
   <source>{told} Undo brings it back.</source>
   <translation>{told} «Deshacer» lo recupera.</translation>
  </message>
  <message>
   <source>{verb} {step}</source>
   <translation>{verb}: {step}</translation>
  </message>
  <message>
   <source>{waiting} to confirm</source>
   <translation>{waiting} por confirmar</translation>
  </message>
  <message>
   <source>{what} added</source>
   <translation>{what}: añadido</translation>
  </message>
  <message>
   <source>{what} changed</source>
   <translation>{what}: cambio</translation>
  </message>
  <message>
   <source>{what} deleted</source>
   <translation>{what}: eliminación</translation>
  </message>
  <message>
   <source>{what} is too long: {length:,} {unit} where {limit:,} is the limit. Nothing was stored. Please divide it.</source>
   <translation>{what} es demasiado largo: {length:,} {unit} cuando el límite es {limit:,}. Nada se guardó. Divídalo, por favor.</translation>
  </message>
  <message>
   <source>{what} was written as {target}</source>
   <translation>{what} se escribió como {target}</translation>
  </message>
  <message>
   <source>{what}: {step}</source>
   <translation>{what}: {step}</translation>
  </message>
  <message>
   <source>{when} to {until}</source>
   <translation>{when} a {until}</translation>
  </message>
  <message>
   <source>{where} asks for a decision (“{short}”) but is {how}, so the line for decision leaves it out.</source>
   <translation>{where} pide una decisión («{short}») pero está {how}, por lo que la línea de decisión lo omite.</translation>
  </message>
  <message>
   <source>{where} does not end with a full stop: “… {tail}”.</source>
   <translation>{where} no termina con un punto: «… {tail}».</translation>
  </message>
  <message>
   <source>{where} ends with a colon, but no list follows.</source>
   <translation>{where} termina con dos puntos, pero no sigue ninguna lista.</translation>
  </message>
  <message>
   <source>{where} has a blank before a full stop or comma.</source>
   <translation>{where} tiene un espacio antes de un punto o una coma.</translation>
  </message>
  <message>
   <source>{where} has a blank inside a word: “{group}”.</source>
   <translation>{where} tiene un espacio dentro de una palabra: «{group}».</translation>
  </message>
  <message>
   <source>{where} has no words.</source>
   <translation>{where} no tiene texto.</translation>
  </message>
  <message>
   <source>{where} has the mark of a note that is gone; nothing is printed for it.</source>
   <translation>{where} tiene la llamada de una nota que ya no está; no se imprime nada por ella.</translation>
  </message>
  <message>
   <source>{where} has the word “{word}” twice in a row.</source>
   <translation>{where} tiene dos veces seguidas la palabra «{word}».</translation>
  </message>
  <message>
   <source>{where} has {unmatched} that has no counterpart.</source>
   <translation>{where} tiene {unmatched} sin pareja.</translation>
  </message>
  <message>
   <source>{where} holds no table that could be read.</source>
   <translation>{where} no contiene ningún cuadro legible.</translation>
  </message>
  <message numerus="yes">
   <source>{where} holds no table; its {n} paragraphs were taken as they stand.</source>
   <translation>
    <numerusform>{where} no contiene ningún cuadro; se tomó {n} párrafo tal cual.</numerusform>
    <numerusform>{where} no contiene ningún cuadro; se tomaron {n} párrafos tal cual.</numerusform>
   </translation>
  </message>
  <message>
   <source>{where} in {language}</source>
   <translation>{where} en {language}</translation>
  </message>
  <message>
   <source>{where} invites to discuss, but is named in the line for decision.</source>
   <translation>{where} invita a discutir, pero se cita en la línea de decisión.</translation>
  </message>
  <message>
   <source>{where} is not finished: “{said}”.</source>
   <translation>{where} no está terminado: «{said}».</translation>
  </message>
  <message>
   <source>{where} refers to itself.</source>
   <translation>{where} remite a sí mismo.</translation>
  </message>
  <message>
   <source>{where} refers to paragraphs {begins}-{ends}, but {ends} opens {section}, while {begins} stands in {first_section}.</source>
   <translation>{where} remite a los párrafos {begins}-{ends}, pero el {ends} abre {section}, mientras que el {begins} está en {first_section}.</translation>
  </message>
  <message>
   <source>{where} refers to paragraphs {begins}-{ends}, but {ends} stands in {section}, while {begins} stands in {first_section}.</source>
   <translation>{where} remite a los párrafos {begins}-{ends}, pero el {ends} está en {section}, mientras que el {begins} está en {first_section}.</translation>
  </message>
  <message>
   <source>{where} refers to something that is no longer in the paper, “{around}”: lead the reference elsewhere or take it out.</source>
   <translation>{where} remite a algo que ya no está en el documento, «{around}»: lleve la referencia a otro lugar o quítela.</translation>
  </message>
  <message>
   <source>{where} refers to {name}, which has no number of its own: {prints}.</source>
   <translation>{where} remite a {name}, que no tiene número propio: {prints}.</translation>
  </message>
  <message>
   <source>{where} refers to {printed}, a range that ends before it begins.</source>
   <translation>{where} remite a {printed}, un intervalo que termina antes de empezar.</translation>
  </message>
  <message>
   <source>{where} says “{said}” in plain words: if this paper is meant, make it a live reference, so that it follows when paragraphs move.</source>
   <translation>{where} dice «{said}» en texto corriente: si se refiere a este documento, conviértalo en una referencia viva, para que siga cuando los párrafos se muevan.</translation>
  </message>
  <message>
   <source>{where} speaks of “{group}” of this paper, which has no such number.</source>
   <translation>{where} habla de «{group}» de este documento, que no tiene ese número.</translation>
  </message>
  <message>
   <source>{where} tells of {printed} as past, but the paper is dated {day}.</source>
   <translation>{where} habla de {printed} en pasado, pero el documento lleva fecha del {day}.</translation>
  </message>
  <message>
   <source>{where} – resolved</source>
   <translation>{where} – resuelto</translation>
  </message>
  <message>
   <source>{where}, on “{passage}”</source>
   <translation>{where}, sobre «{passage}»</translation>
  </message>
  <message>
   <source>{where}, resolved</source>
   <translation>{where}, resuelto</translation>
  </message>
  <message>
   <source>{why}

All your work is kept on this computer, and is there again when you open the file here.</source>
   <translation>{why}

Todo su trabajo se conserva en este ordenador y volverá a estar ahí cuando abra el archivo aquí.</translation>
  </message>
  <message>
   <source>{words}, kept</source>
   <translation>{words}, conservado</translation>
  </message>
  <message>
   <source>{year}, no month</source>
   <translation>{year}, sin mes</translation>
  </message>
  <message>
   <source>– not in the file –</source>
   <translation>– no está en el archivo –</translation>
  </message>
  <message>
   <source>– not recognised –</source>
   <translation>– no reconocido –</translation>
  </message>
  <message>
   <source>“ ” in English, « » in French and Spanish, for straight ones</source>
   <translation>“ ” en inglés, « » en francés y en español, en lugar de las rectas</translation>
  </message>
  <message>
   <source>“{head}” ({letter}) may be meant instead.</source>
   <translation>Quizá se quiere decir «{head}» ({letter}).</translation>
  </message>
  <message>
   <source>“{name}” is forgotten; Ctrl+Z brings the name back.</source>
   <translation>«{name}» se ha olvidado; Ctrl+Z recupera el nombre.</translation>
  </message>
  <message>
   <source>“{said}” in {where} is written “{other}” in {where2}.</source>
   <translation>«{said}» en {where} se escribe «{other}» en {where2}.</translation>
  </message>
  <message>
   <source>“{said}” is no file, and no fingerprint: that has {shortest} to 64 digits and letters a to f.</source>
   <translation>«{said}» no es ni un archivo ni una huella: esta tiene de {shortest} a 64 cifras y letras de la a a la f.</translation>
  </message>
  <message>
   <source>“{seldom}” in {places} is spelled “{often}” in {there}.</source>
   <translation>«{seldom}» en {places} se escribe «{often}» en {there}.</translation>
  </message>
  <message>
   <source>“{text}” in {place} and the days beside it differ; the days are taken.</source>
   <translation>«{text}» en {place} y los días de al lado difieren; se toman los días.</translation>
  </message>
  <message>
   <source>“{text}” in {place} comes after the last day.</source>
   <translation>«{text}» en {place} es posterior al último día.</translation>
  </message>
  <message>
   <source>“{text}” in {place} is a last day without a first one.</source>
   <translation>«{text}» en {place} es un último día sin un primero.</translation>
  </message>
  <message>
   <source>“{text}” in {place} is no id of this program.</source>
   <translation>«{text}» en {place} no es un identificador de este programa.</translation>
  </message>
  <message>
   <source>“{text}” in {place} is none of day, month, season, year and none.</source>
   <translation>«{text}» en {place} no es ni día, ni mes, ni estación, ni año, ni nada.</translation>
  </message>
  <message>
   <source>“{text}” in {place} is none of global, regional and national.</source>
   <translation>«{text}» en {place} no es ni mundial, ni regional, ni nacional.</translation>
  </message>
  <message>
   <source>“{text}” in {place} is none of planned, held and cancelled.</source>
   <translation>«{text}» en {place} no es ni previsto, ni celebrado, ni cancelado.</translation>
  </message>
  <message>
   <source>“{text}” in {place} is not understood as a day.</source>
   <translation>«{text}» en {place} no se entiende como un día.</translation>
  </message>
  <message>
   <source>“{text}” in {place} is of {year}; most rows are of {usual} or thereabouts.</source>
   <translation>«{text}» en {place} es de {year}; la mayoría de las filas son de {usual} aproximadamente.</translation>
  </message>
  <message>
   <source>“{text}” in {place} names no days that are known; it stays as printed.</source>
   <translation>«{text}» en {place} no indica días conocidos; queda tal como se imprime.</translation>
  </message>
  <message>
   <source>“{text}” in {place} stands in another row too; this row is taken for a new activity.</source>
   <translation>«{text}» en {place} figura también en otra fila; esta fila se toma como una actividad nueva.</translation>
  </message>
  <message>
   <source>“{text}” is no whole number from 0 to 10.</source>
   <translation>«{text}» no es un número entero de 0 a 10.</translation>
  </message>
  <message>
   <source>“{text}” is not a day; write it as 19.10.2004.</source>
   <translation>«{text}» no es un día; escríbalo como 19.10.2004.</translation>
  </message>
  <message>
   <source>“{text}” is not understood as a date.</source>
   <translation>«{text}» no se entiende como fecha.</translation>
  </message>
  <message>
   <source>“{text}” is set in bold and was taken for a heading.</source>
   <translation>«{text}» está en negrita y se tomó por un título.</translation>
  </message>
  <message>
   <source>“{text}” looks like a word that was broken at the end of a line.</source>
   <translation>«{text}» parece una palabra cortada al final de una línea.</translation>
  </message>
  <message>
   <source>“{text}” looks like the mark of a footnote, but there is no text for it; it was left in the words.</source>
   <translation>«{text}» parece una llamada de nota, pero no hay texto para ella; se dejó en el texto.</translation>
  </message>
  <message>
   <source>“{text}” may be to another document; it was left as plain words.</source>
   <translation>«{text}» puede remitir a otro documento; se dejó como texto simple.</translation>
  </message>
  <message>
   <source>“{text}” points at a paragraph that is not in the input; it was left as plain words.</source>
   <translation>«{text}» remite a un párrafo que no figura en lo recibido; se dejó como texto simple.</translation>
  </message>
  <message>
   <source>“{value}” is not a day; write it as 19.10.2004.</source>
   <translation>«{value}» no es un día; escríbalo como 19.10.2004.</translation>
  </message>
  <message>
   <source>… and {number:,} more rows</source>
   <translation>… y {number:,} filas más</translation>
  </message>
  <message>
   <source>… and {number:,} more.</source>
   <translation>… y {number:,} más.</translation>
  </message>
  <message numerus="yes">
   <source>… and {n} more</source>
   <translation>
    <numerusform>… y {n} más</numerusform>
    <numerusform>… y {n} más</numerusform>
   </translation>
  </message>
  <message>
   <source>{backups} kept; an earlier state can be brought back</source>
   <translation type="vanished">{backups} conservadas; puede recuperarse un estado anterior</translation>
  </message>
  <message>
   <source>The register is empty. Add activities to it, or import them (Ctrl+I).</source>
   <translation type="vanished">El registro está vacío. Añada actividades o impórtelas (Ctrl+I).</translation>
  </message>
  <message>
   <source>There is no mechanism yet. Add one in the list, such as a policy dialogue or the forum.</source>
   <translation type="vanished">Todavía no hay ningún mecanismo. Añada uno en la lista, por ejemplo un diálogo sobre políticas o el foro.</translation>
  </message>
  <message>
   <source>Aug.</source>
   <translation type="vanished">ago.</translation>
  </message>
  <message>
   <source>Dec.</source>
   <translation type="vanished">dic.</translation>
  </message>
  <message>
   <source>Feb.</source>
   <translation type="vanished">feb.</translation>
  </message>
  <message>
   <source>Jan.</source>
   <translation type="vanished">ene.</translation>
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
   <translation type="vanished">Solo puede corregirse lo publicado; este documento es todavía un proyecto.</translation>
  </message>
  <message>
   <source>an action of {day}</source>
   <translation type="vanished">una acción del {day}</translation>
  </message>
  <message>
   <source>done {done:%d.%m.%Y}</source>
   <translation type="vanished">hecho {done:%d.%m.%Y}</translation>
  </message>
  <message>
   <source>due {due:%d.%m.%Y}</source>
   <translation type="vanished">vence {due:%d.%m.%Y}</translation>
  </message>
  <message>
   <source>the backup of {saved:%Y-%m-%d %H:%M}</source>
   <translation type="vanished">la copia de seguridad del {saved:%Y-%m-%d %H:%M}</translation>
  </message>
  <message>
   <source>{author} has it open on {machine} since {since:%H:%M, %d.%m.}</source>
   <translation type="vanished">{author} lo tiene abierto en {machine} desde {since:%H:%M, %d.%m.}</translation>
  </message>
  <message>
   <source> ({waiting} of {actions} open)</source>
   <translation type="vanished"> ({waiting} de {actions} pendientes)</translation>
  </message>
  <message>
   <source> – resolved</source>
   <translation type="vanished"> – resuelto</translation>
  </message>
  <message>
   <source> … and {number} more</source>
   <translation type="vanished"> … y {number} más</translation>
  </message>
  <message>
   <source>, known by its month alone</source>
   <translation type="vanished">, conocido solo por su mes</translation>
  </message>
  <message>
   <source>, late</source>
   <translation type="vanished">, con retraso</translation>
  </message>
  <message>
   <source>, on this computer</source>
   <translation type="vanished">, en este ordenador</translation>
  </message>
  <message>
   <source>, on {device}</source>
   <translation type="vanished">, en {device}</translation>
  </message>
  <message>
   <source>, on “{passage}”</source>
   <translation type="vanished">, sobre «{passage}»</translation>
  </message>
  <message>
   <source>, resolved</source>
   <translation type="vanished">, resuelto</translation>
  </message>
  <message>
   <source>, {settled} resolved</source>
   <translation type="vanished">, {settled} resueltos</translation>
  </message>
  <message>
   <source>A&amp;ctions{count}{also} …</source>
   <translation type="vanished">Acci&amp;ones{count}{also} …</translation>
  </message>
  <message>
   <source>{open} open{more}</source>
   <translation type="vanished">{open} abiertos{more}</translation>
  </message>
  <message>
   <source>By involvement</source>
   <translation type="vanished">Por participación</translation>
  </message>
  <message>
   <source>By month</source>
   <translation type="vanished">Por mes</translation>
  </message>
  <message>
   <source> Places without a box hold a living number or an address that would be lost.</source>
   <translation type="vanished"> Los lugares sin casilla llevan una cifra viva o una dirección que se perdería.</translation>
  </message>
  <message>
   <source> Rows that come from the register are found in the whole file.</source>
   <translation type="vanished"> Las filas que vienen del registro se encuentran en todo el archivo.</translation>
  </message>
  <message>
   <source> The last session was the {last}.</source>
   <translation type="vanished"> La última reunión fue la {last}.</translation>
  </message>
  <message>
   <source> to </source>
   <translation type="vanished"> al </translation>
  </message>
  <message>
   <source>, and {number:,} more</source>
   <translation type="vanished">, y {number:,} más</translation>
  </message>
  <message>
   <source>, {late} late</source>
   <translation type="vanished">, {late} con retraso</translation>
  </message>
  <message>
   <source>A section and an appendix are drafted from the activities of the register that ended in this period. They are yours to edit, and one undo takes them out again.{last}</source>
   <translation type="vanished">Se redactan una sección y un anexo a partir de las actividades del registro que terminaron en este período. Puede editarlos, y un solo «deshacer» los retira.{last}</translation>
  </message>
  <message>
   <source>Not taken: “{text}” is nothing for “{column}” in row {row:,}{rest}.</source>
   <translation type="vanished">No tomado: «{text}» no sirve para «{column}» en la fila {row:,}{rest}.</translation>
  </message>
  <message>
   <source>{activities} activities in {countries} countries</source>
   <translation type="vanished">{activities} actividades en {countries} países</translation>
  </message>
  <message>
   <source>{count} proposals · {scored} scored</source>
   <translation type="vanished">{count} propuestas · {scored} puntuadas</translation>
  </message>
  <message>
   <source>{count} take part in {count2} mechanisms · {count3} parts</source>
   <translation type="vanished">{count} participan en {count2} mecanismos · {count3} participaciones</translation>
  </message>
  <message>
   <source>{done} of {count} done{also}. Space ticks a line, typing changes a cell.</source>
   <translation type="vanished">{done} de {count} hechos{also}. Espacio marca una línea, al escribir se cambia una celda.</translation>
  </message>
  <message>
   <source>{missing} criteria without points</source>
   <translation type="vanished">{missing} criterios sin puntos</translation>
  </message>
  <message>
   <source>an action</source>
   <translation type="vanished">una acción</translation>
  </message>
  <message>
   <source>This {0.kind} is no longer in the file. Nothing was changed; undo may bring it back.</source>
   <translation type="vanished">Este elemento ({0.kind}) ya no está en el archivo. Nada se cambió; «deshacer» quizá lo recupere.</translation>
  </message>
  <message>
   <source>Nothing {what} the paper yet. Make the changes there; they are listed here then.</source>
   <translation type="vanished">Nada {what} el documento todavía. Haga los cambios allí; entonces se enumeran aquí.</translation>
  </message>
  <message>
   <source>{symbol}, para. {numbers}</source>
   <translation type="vanished">{symbol}, párr. {numbers}</translation>
  </message>
  <message>
   <source>Filter, such as country:poland</source>
   <translation type="vanished">Filtrar, por ejemplo country:poland</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation type="vanished">Alcance</translation>
  </message>
 </context>
</TS>
