<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>SpectraMorph</name>
    <message>
        <source>Choose the image: what it is will be told here.</source>
        <translation>Choisissez l’image : sa nature sera indiquée ici.</translation>
    </message>
    <message>
        <source>Endmembers: {count} ({reason})</source>
        <translation>Endmembers : {count} ({reason})</translation>
    </message>
    <message>
        <source>    {name}: {share} ({reason})</source>
        <translation>    {name} : {share} ({reason})</translation>
    </message>
    <message>
        <source>Choose the two images: what they are and how they fit will be told here.</source>
        <translation>Choisissez les deux images : leur nature et leur concordance seront indiquées ici.</translation>
    </message>
    <message>
        <source>Apply a fitted model to other images</source>
        <translation>Appliquer un modèle ajusté à d’autres images</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,fusion,time series,date,tile,mosaic,transfer,spectral super-resolution,change</source>
        <translation>hyperspectral,multispectral,fusion,time series,tile,transfer,spectral super-resolution,change,série temporelle,date,tuile,mosaïque,transfert,super-résolution spectrale,changement</translation>
    </message>
    <message>
        <source>Fuses images of another date or a neighbouring tile with a fitted model.</source>
        <translation>Fusionne les images d’une autre date ou d’une tuile voisine avec un modèle ajusté.</translation>
    </message>
    <message>
        <source>Applies a model that “Fuse hyperspectral and multispectral images” has fitted to other images of the same sensors: of another date, or of a neighbouring tile. Nothing is learned anew, which saves most of the time, and the results of all dates tell of the same materials.

Sensor, bands, order and units of the images are checked, and the bands of the MSI are brought to the order of the model by their wavelengths. With a hyperspectral image the shift between the images and the gains of the MSI are found anew, and the log tells how well the model still fits; it warns where it does not fit any more. The HSI may be of an earlier date than the MSI: where the two show different things, the MSI is followed.

Without a hyperspectral image the spectra are guessed from the bands of the MSI alone. Materials that look alike in these bands cannot be told apart, the light and the units must be those of the first date, and neither change nor the error can be told.</source>
        <translation>Applique un modèle ajusté par « Fusionner des images hyperspectrales et multispectrales » à d’autres images des mêmes capteurs : d’une autre date ou d’une tuile voisine. Rien n’est appris de nouveau, ce qui économise l’essentiel du temps, et les résultats de toutes les dates portent sur les mêmes matériaux.

Le capteur, les bandes, leur ordre et les unités des images sont vérifiés, et les bandes de la MSI sont mises dans l’ordre du modèle d’après leurs longueurs d’onde. Avec une image hyperspectrale, le décalage entre les images et les gains de la MSI sont déterminés à nouveau, et le journal indique dans quelle mesure le modèle convient encore ; il avertit lorsqu’il ne convient plus. L’HSI peut être d’une date antérieure à la MSI : là où les deux montrent des choses différentes, la MSI prévaut.

Sans image hyperspectrale, les spectres sont devinés à partir des seules bandes de la MSI. Les matériaux qui se ressemblent dans ces bandes ne peuvent pas être distingués, l’éclairement et les unités doivent être ceux de la première date, et ni le changement ni l’erreur ne peuvent être indiqués.</translation>
    </message>
    <message>
        <source>Applied: {name}</source>
        <translation>Modèle appliqué : {name}</translation>
    </message>
    <message>
        <source>Wavelengths of the multispectral bands</source>
        <translation>Longueurs d’onde des bandes multispectrales</translation>
    </message>
    <message>
        <source>Centre wavelengths in the order of the bands, in nanometres such as 665, 560, 490, or in micrometres such as 0,665; 0,56; 0,49, where the file tells none. By them the bands are brought to the order of the model.</source>
        <translation>Longueurs d’onde centrales dans l’ordre des bandes, en nanomètres, par exemple 665, 560, 490, ou en micromètres, par exemple 0,665; 0,56; 0,49, lorsque le fichier n’en indique aucune. Elles servent à mettre les bandes dans l’ordre du modèle.</translation>
    </message>
    <message>
        <source>Remove the shift between the images</source>
        <translation>Supprimer le décalage entre les images</translation>
    </message>
    <message>
        <source>Estimates by how much the two images are shifted against one another and removes it; else they are taken to lie as those that the model was fitted on.</source>
        <translation>Estime de combien les deux images sont décalées l’une par rapport à l’autre et supprime ce décalage ; sinon, elles sont supposées placées comme celles sur lesquelles le modèle a été ajusté.</translation>
    </message>
    <message>
        <source>Data type of the fused image</source>
        <translation>Type de données de l’image fusionnée</translation>
    </message>
    <message>
        <source>The data type and scaling of the HSI, or physical values as floating-point numbers, twice or four times as large, as they are without an HSI.</source>
        <translation>Le type de données et la mise à l’échelle de l’HSI, ou des valeurs physiques en virgule flottante, deux ou quatre fois plus volumineuses, comme c’est le cas sans HSI.</translation>
    </message>
    <message>
        <source>Doubtful pixels</source>
        <translation>Pixels douteux</translation>
    </message>
    <message>
        <source>Where the model is not to be trusted (GeoTIFF): 1 where the two images show different things, as change or clouds, 2 where the values of the MSI are unlike all that the model learned from, 3 both, 0 nowhere. For models of the method Sharp only.</source>
        <translation>Là où le modèle n’est pas fiable (GeoTIFF) : 1 où les deux images montrent des choses différentes, comme un changement ou des nuages, 2 où les valeurs de la MSI ne ressemblent à rien de ce que le modèle a appris, 3 pour les deux, 0 nulle part. Uniquement pour les modèles de la méthode Nette.</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>How far the result is from agreeing with each image, in the units of the HSI: one band for the MSI and, where there is one, one for the HSI (GeoTIFF). For models of the method Sharp only.</source>
        <translation>De combien le résultat s’écarte de chaque image, dans les unités de l’HSI : une bande pour la MSI et, lorsqu’il y a une HSI, une bande pour celle-ci (GeoTIFF). Uniquement pour les modèles de la méthode Nette.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>How large the error of the fused image is likely to be in each pixel: 1 is its mean error, 2 twice as much (GeoTIFF). Needs the HSI. For models of the method Sharp only.</source>
        <translation>Ampleur probable de l’erreur de l’image fusionnée en chaque pixel : 1 correspond à son erreur moyenne, 2 au double (GeoTIFF). Nécessite l’HSI. Uniquement pour les modèles de la méthode Nette.</translation>
    </message>
    <message>
        <source>Whether nothing speaks against the model</source>
        <translation>Rien ne contredit le modèle</translation>
    </message>
    <message>
        <source>How well the model fits</source>
        <translation>Adéquation du modèle</translation>
    </message>
    <message>
        <source>Error over that on the images of the fit</source>
        <translation>Erreur rapportée à celle des images de l’ajustement</translation>
    </message>
    <message>
        <source>Share of pixels that changed</source>
        <translation>Part des pixels qui ont changé</translation>
    </message>
    <message>
        <source>Share of pixels unlike all that was learned from</source>
        <translation>Part des pixels différents de tout ce qui a été appris</translation>
    </message>
    <message>
        <source>Not used: there is no hyperspectral image.</source>
        <translation>Non utilisé : il n’y a pas d’image hyperspectrale.</translation>
    </message>
    <message>
        <source>Applied, but the model does not fit these images: see the log.</source>
        <translation>Modèle appliqué, mais il ne convient pas à ces images : voir le journal.</translation>
    </message>
    <message>
        <source>Applied. The log tells how well the model fits.</source>
        <translation>Modèle appliqué. Le journal indique dans quelle mesure il convient.</translation>
    </message>
    <message>
        <source>Hyperspectral image (coarse)</source>
        <translation>Image hyperspectrale (grossière)</translation>
    </message>
    <message>
        <source>Assess a fused image</source>
        <translation>Évaluer une image fusionnée</translation>
    </message>
    <message>
        <source>hyperspectral,fusion,quality,accuracy,assessment,evaluation,metrics,psnr,rmse,sam,spectral angle,ergas,ssim,uiqi,q2n,qnr,wald,pansharpening</source>
        <translation>hyperspectral,fusion,qualité,précision,évaluation,quality,accuracy,assessment,metrics,métriques,psnr,rmse,sam,spectral angle,angle spectral,ergas,ssim,uiqi,q2n,qnr,wald,pansharpening</translation>
    </message>
    <message>
        <source>Tells how good a fused image is, whoever made it: against a reference, or by how it agrees with the two images that it was made of.</source>
        <translation>Indique la qualité d’une image fusionnée, quel qu’en soit l’auteur : par rapport à une référence, ou d’après sa concordance avec les deux images dont elle est issue.</translation>
    </message>
    <message>
        <source>With a reference, the image that the fused one should be, it tells PSNR, RMSE, spectral angle (SAM), ERGAS, SSIM, UIQI and Q2n, over all bands and for each, and maps of the error and of the spectral angle. Both have to lie on the same pixels, or one on a window of the other's; nothing is interpolated. Bands are matched by their order, or, where one image has more, by their wavelengths.

Without one it tells how well the image agrees with the two images that it was made of: blurred as the hyperspectral sensor does it, and seen through the response of the multispectral one; and the indices D_lambda, D_S and QNR. These order results on one scene at best: an image that agrees with both can be wrong in what neither of them sees.

It serves for results of this plugin and of any other program. “Simulate a pair” makes images for which a reference is known.</source>
        <translation>Avec une référence, l’image que la fusion devrait donner, l’algorithme indique PSNR, RMSE, angle spectral (SAM), ERGAS, SSIM, UIQI et Q2n, sur toutes les bandes et pour chacune, ainsi que des cartes de l’erreur et de l’angle spectral. Les deux images doivent avoir les mêmes pixels, ou l’une doit couvrir une fenêtre de l’autre ; rien n’est interpolé. Les bandes sont appariées d’après leur ordre ou, lorsqu’une image en a davantage, d’après leurs longueurs d’onde.

Sans référence, il indique dans quelle mesure l’image concorde avec les deux images dont elle est issue : rendue floue comme le fait le capteur hyperspectral, et vue à travers la réponse du capteur multispectral ; s’y ajoutent les indices D_lambda, D_S et QNR. Ceux-ci classent tout au plus les résultats d’une même scène : une image qui concorde avec les deux peut être fausse là où ni l’une ni l’autre ne voit.

Il sert aux résultats de cette extension comme à ceux de tout autre logiciel. « Simuler une paire » crée des images dont la référence est connue.</translation>
    </message>
    <message>
        <source>Choose the fused image, and a reference or the two images that it was made of.</source>
        <translation>Choisissez l’image fusionnée, et une référence ou les deux images dont elle est issue.</translation>
    </message>
    <message>
        <source>Assessed: {name}</source>
        <translation>Image évaluée : {name}</translation>
    </message>
    <message>
        <source>Fused image</source>
        <translation>Image fusionnée</translation>
    </message>
    <message>
        <source>The raster to assess, of this plugin or of any other program.</source>
        <translation>Le raster à évaluer, issu de cette extension ou de tout autre logiciel.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The raster that the fused image should be, on the same pixels or a window of them. Left out where none is known: give the two images that were fused then.</source>
        <translation>Le raster que l’image fusionnée devrait être, sur les mêmes pixels ou une fenêtre de ceux-ci. À omettre si aucune référence n’est connue : indiquez alors les deux images fusionnées.</translation>
    </message>
    <message>
        <source>Hyperspectral image that was fused</source>
        <translation>Image hyperspectrale fusionnée</translation>
    </message>
    <message>
        <source>The coarse image (HSI). With it and the multispectral one, the log tells how well the result agrees with both.</source>
        <translation>L’image grossière (HSI). Avec elle et l’image multispectrale, le journal indique dans quelle mesure le résultat concorde avec les deux.</translation>
    </message>
    <message>
        <source>Multispectral image(s) that were fused</source>
        <translation>Image(s) multispectrale(s) fusionnée(s)</translation>
    </message>
    <message>
        <source>The fine image (MSI), on whose pixels the fused image lies.</source>
        <translation>L’image fine (MSI), sur les pixels de laquelle se trouve l’image fusionnée.</translation>
    </message>
    <message>
        <source>Scale of the fused image</source>
        <translation>Échelle de l’image fusionnée</translation>
    </message>
    <message>
        <source>What its values are multiplied by to be in the units of the other images: 0.0001, say, for a file that holds reflectance times 10,000 and does not say so.</source>
        <translation>Facteur par lequel ses valeurs sont multipliées pour être dans les unités des autres images : 0.0001, par exemple, pour un fichier qui contient la réflectance multipliée par 10 000 sans l’indiquer.</translation>
    </message>
    <message>
        <source>Peak of PSNR and SSIM</source>
        <translation>Pic du PSNR et du SSIM</translation>
    </message>
    <message>
        <source>What counts as the largest signal, in the units of the reference. Automatic: the range of the reference's values from their 1st to their 99th percentile.</source>
        <translation>Ce qui compte comme le signal le plus fort, dans les unités de la référence. Automatique : l’étendue des valeurs de la référence entre leur 1er et leur 99e centile.</translation>
    </message>
    <message>
        <source>Ratio of the pixel sizes, for ERGAS</source>
        <translation>Rapport des tailles de pixel, pour ERGAS</translation>
    </message>
    <message>
        <source>Pixel size of the hyperspectral image over that of the fused one. Automatic: that of the hyperspectral image where it is given, or else 4.</source>
        <translation>Taille de pixel de l’image hyperspectrale divisée par celle de l’image fusionnée. Automatique : celle de l’image hyperspectrale si elle est donnée, sinon 4.</translation>
    </message>
    <message>
        <source>Fuse at reduced resolution as well</source>
        <translation>Fusionner aussi à résolution réduite</translation>
    </message>
    <message>
        <source>Makes both images coarser and fuses them by this plugin: there the right answer is known, and what fusing gains over interpolation is told (Wald's protocol). A figure of the pair and of this plugin, not of an image that another program made.</source>
        <translation>Rend les deux images plus grossières et les fusionne avec cette extension : la bonne réponse y est connue, et le gain de la fusion par rapport à l’interpolation est indiqué (protocole de Wald). Ce chiffre concerne la paire et cette extension, et non une image produite par un autre logiciel.</translation>
    </message>
    <message>
        <source>Sensor of the multispectral image</source>
        <translation>Capteur de l’image multispectrale</translation>
    </message>
    <message>
        <source>Whose response the fused image is seen through.</source>
        <translation>Celui à travers la réponse duquel l’image fusionnée est vue.</translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation>Bandes du capteur</translation>
    </message>
    <message>
        <source>Names of the sensor's bands that the image holds, in its order: B2,B3,B4,B8.</source>
        <translation>Noms des bandes du capteur que l’image contient, dans son ordre : B2,B3,B4,B8.</translation>
    </message>
    <message>
        <source>Spectral response</source>
        <translation>Réponse spectrale</translation>
    </message>
    <message>
        <source>For a sensor that is not in the list: a table (CSV) with wavelengths in the first column and one column for each band, an ENVI spectral library (.sli) or an EnMAP-Box library (.geojson).</source>
        <translation>Pour un capteur absent de la liste : une table (CSV) avec les longueurs d’onde dans la première colonne et une colonne par bande, une bibliothèque spectrale ENVI (.sli) ou une bibliothèque EnMAP-Box (.geojson).</translation>
    </message>
    <message>
        <source>Wavelengths of the multispectral bands (nm)</source>
        <translation>Longueurs d’onde des bandes multispectrales (nm)</translation>
    </message>
    <message>
        <source>Centres of the bands, where the file tells none.</source>
        <translation>Centres des bandes, lorsque le fichier n’en indique aucun.</translation>
    </message>
    <message>
        <source>Widths of the multispectral bands (nm)</source>
        <translation>Largeurs des bandes multispectrales (nm)</translation>
    </message>
    <message>
        <source>Full widths at half maximum, where the file tells none.</source>
        <translation>Largeurs à mi-hauteur, lorsque le fichier n’en indique aucune.</translation>
    </message>
    <message>
        <source>Blur of the hyperspectral image</source>
        <translation>Flou de l’image hyperspectrale</translation>
    </message>
    <message>
        <source>Its point spread function, where that is known: a square table (CSV) of the weights of fine pixels around a coarse one's centre. Estimated from the images where nothing is given.</source>
        <translation>Sa fonction d’étalement du point, si elle est connue : une table carrée (CSV) des poids des pixels fins autour du centre d’un pixel grossier. Estimée à partir des images si rien n’est donné.</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Table des chiffres</translation>
    </message>
    <message>
        <source>All figures, over all bands and for each (CSV).</source>
        <translation>Tous les chiffres, sur toutes les bandes et pour chacune (CSV).</translation>
    </message>
    <message>
        <source>Maps of the error</source>
        <translation>Cartes de l’erreur</translation>
    </message>
    <message>
        <source>A raster of the root mean square error and of the spectral angle in each pixel (GeoTIFF); with a reference.</source>
        <translation>Un raster de l’erreur quadratique moyenne (racine) et de l’angle spectral en chaque pixel (GeoTIFF) ; avec une référence.</translation>
    </message>
    <message>
        <source>Not used: it is about the two images that were fused.</source>
        <translation>Non utilisé : concerne les deux images fusionnées.</translation>
    </message>
    <message>
        <source>Not used without a reference.</source>
        <translation>Non utilisé sans référence.</translation>
    </message>
    <message>
        <source>PSNR against the reference (dB)</source>
        <translation>PSNR par rapport à la référence (dB)</translation>
    </message>
    <message>
        <source>RMSE against the reference</source>
        <translation>RMSE par rapport à la référence</translation>
    </message>
    <message>
        <source>Mean spectral angle (degrees)</source>
        <translation>Angle spectral moyen (degrés)</translation>
    </message>
    <message>
        <source>ERGAS</source>
        <translation>ERGAS</translation>
    </message>
    <message>
        <source>SSIM, mean over the bands</source>
        <translation>SSIM, moyenne sur les bandes</translation>
    </message>
    <message>
        <source>UIQI, mean over the bands</source>
        <translation>UIQI, moyenne sur les bandes</translation>
    </message>
    <message>
        <source>Q2n</source>
        <translation>Q2n</translation>
    </message>
    <message>
        <source>RMSE against the hyperspectral image, blurred</source>
        <translation>RMSE par rapport à l’image hyperspectrale, après flou</translation>
    </message>
    <message>
        <source>RMSE against the multispectral image, through its response</source>
        <translation>RMSE par rapport à l’image multispectrale, à travers sa réponse</translation>
    </message>
    <message>
        <source>D_lambda</source>
        <translation>D_lambda</translation>
    </message>
    <message>
        <source>D_S</source>
        <translation>D_S</translation>
    </message>
    <message>
        <source>QNR</source>
        <translation>QNR</translation>
    </message>
    <message>
        <source>Gain of fusing at reduced resolution (dB)</source>
        <translation>Gain de la fusion à résolution réduite (dB)</translation>
    </message>
    <message>
        <source>The figures in words</source>
        <translation>Les chiffres en toutes lettres</translation>
    </message>
    <message>
        <source>Against the reference: PSNR {psnr} dB, spectral angle {sam}°.</source>
        <translation>Par rapport à la référence : PSNR {psnr} dB, angle spectral {sam}°.</translation>
    </message>
    <message>
        <source>The fused image is equal to the reference.</source>
        <translation>L’image fusionnée est identique à la référence.</translation>
    </message>
    <message>
        <source>Without a reference: QNR {qnr}; the log says what that means.</source>
        <translation>Sans référence : QNR {qnr} ; le journal explique ce que cela signifie.</translation>
    </message>
    <message>
        <source>{what}: the layer “{layer}” is not a file but comes from the provider “{provider}”: save it as a GeoTIFF first (Export ▸ Save As…) and choose that.</source>
        <translation>{what} : la couche « {layer} » n’est pas un fichier mais provient du fournisseur « {provider} » : enregistrez-la d’abord en GeoTIFF (Exporter ▸ Enregistrer sous…) et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>{what}: “{source}” can be opened by this QGIS alone: write it to a GeoTIFF first by Raster ▸ Conversion ▸ Translate, which keeps wavelengths (Export ▸ Save As… loses them), and choose that.</source>
        <translation>{what} : « {source} » ne peut être ouvert que par ce QGIS : écrivez-le d’abord en GeoTIFF avec Raster ▸ Conversion ▸ Convertir, qui conserve les longueurs d’onde (Exporter ▸ Enregistrer sous… les perd), et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>{what}: choose a raster layer or file.</source>
        <translation>{what} : choisissez une couche ou un fichier raster.</translation>
    </message>
    <message>
        <source>{what}: “{name}” cannot be opened as a raster file: check that the file is there and complete; a layer that is not a raster must be saved as a GeoTIFF first.</source>
        <translation>{what} : « {name} » ne peut pas être ouvert comme fichier raster : vérifiez que le fichier existe et qu’il est complet ; une couche qui n’est pas un raster doit d’abord être enregistrée en GeoTIFF.</translation>
    </message>
    <message>
        <source>The reference and the image to move are the same: choose two.</source>
        <translation>La référence et l’image à déplacer sont identiques : choisissez-en deux différentes.</translation>
    </message>
    <message>
        <source>“{image}” and the reference do not overlap: choose images of the same place.</source>
        <translation>« {image} » et la référence ne se recouvrent pas : choisissez des images du même lieu.</translation>
    </message>
    <message>
        <source>The hyperspectral and the multispectral image are the same: choose two.</source>
        <translation>L’image hyperspectrale et l’image multispectrale sont identiques : choisissez-en deux différentes.</translation>
    </message>
    <message>
        <source>“{msi}” and the hyperspectral image do not overlap: choose images of the same place.</source>
        <translation>« {msi} » et l’image hyperspectrale ne se recouvrent pas : choisissez des images du même lieu.</translation>
    </message>
    <message>
        <source>The file of “{layer}” has no coordinate reference system (CRS): write one into it first (Raster ▸ Projections ▸ Assign Projection…).</source>
        <translation>Le fichier de « {layer} » n’a pas de système de coordonnées de référence (SCR) : inscrivez-en d’abord un (Raster ▸ Projections ▸ Assigner une projection…).</translation>
    </message>
    <message>
        <source>The pixels of the multispectral image ({msi:g} map units) are coarser than those of the hyperspectral one ({hsi:g}): check that the two are not mixed up.</source>
        <translation>Les pixels de l’image multispectrale ({msi:g} unités de carte) sont plus grossiers que ceux de l’image hyperspectrale ({hsi:g}) : vérifiez que les deux n’ont pas été interverties.</translation>
    </message>
    <message>
        <source>{what}: “{mask}” has {given} pixels and its image “{image}” has {needed}: choose a mask that lies on the grid of its image.</source>
        <translation>{what} : « {mask} » compte {given} pixels et son image « {image} » en compte {needed} : choisissez un masque placé sur la grille de son image.</translation>
    </message>
    <message>
        <source>The preset published knows no residuals: choose the preset sharp, or leave the residuals out.</source>
        <translation>Le préréglage published ne connaît pas de résidus : choisissez le préréglage sharp ou omettez les résidus.</translation>
    </message>
    <message>
        <source>The preset published knows no uncertainty: choose the preset sharp, or leave the uncertainty out.</source>
        <translation>Le préréglage published ne connaît pas d’incertitude : choisissez le préréglage sharp ou omettez l’incertitude.</translation>
    </message>
    <message>
        <source>{what}: {number} is too small: give {least} or more.</source>
        <translation>{what} : {number} est trop petit : indiquez {least} ou plus.</translation>
    </message>
    <message>
        <source>{what}: {number} is too large: give {most} or less.</source>
        <translation>{what} : {number} est trop grand : indiquez {most} ou moins.</translation>
    </message>
    <message>
        <source>{what}: “{value}” is not a number: give one.</source>
        <translation>{what} : « {value} » n’est pas un nombre : indiquez-en un.</translation>
    </message>
    <message>
        <source>{what}: there is no “{value}”: choose one of {choices}.</source>
        <translation>{what} : « {value} » n’existe pas : choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>The device “{device}” is unknown: give auto, cpu, cuda, cuda:1 (or another number) or mps.</source>
        <translation>Le périphérique « {device} » est inconnu : indiquez auto, cpu, cuda, cuda:1 (ou un autre numéro) ou mps.</translation>
    </message>
    <message>
        <source>{what}: the file “{path}” does not hold them: choose a text file with one number a line, or an ENVI header that has them.</source>
        <translation>{what} : le fichier « {path} » ne les contient pas : choisissez un fichier texte avec un nombre par ligne, ou un en-tête ENVI qui les contient.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of bands: write it like 1-7, 58-76, 225.</source>
        <translation>{what} : « {text} » n’est pas une liste de bandes : écrivez-la sous la forme 1-7, 58-76, 225.</translation>
    </message>
    <message>
        <source>{what}: {given} were given and the hyperspectral image has {bands} bands: give one a band, bad bands included.</source>
        <translation>{what} : {given} valeurs données pour une image hyperspectrale de {bands} bandes : indiquez-en une par bande, mauvaises bandes comprises.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of numbers above 0: write them like 650, 550, 460 or 0,65; 0,55; 0,46.</source>
        <translation>{what} : « {text} » n’est pas une liste de nombres supérieurs à 0 : écrivez-les sous la forme 650, 550, 460 ou 0,65; 0,55; 0,46.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not two numbers: write columns and rows like 0.4, -1.2.</source>
        <translation>{what} : « {text} » ne contient pas deux nombres : écrivez les colonnes et les lignes sous la forme 0.4, -1.2.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of numbers above 0: write them like 2 or 0.9, 1.1, 1.</source>
        <translation>{what} : « {text} » n’est pas une liste de nombres supérieurs à 0 : écrivez-les sous la forme 2 ou 0.9, 1.1, 1.</translation>
    </message>
    <message>
        <source>{what}: {given} were given and the multispectral image has {bands} bands: give one a band, in the order of the bands.</source>
        <translation>{what} : {given} valeurs données pour une image multispectrale de {bands} bandes : indiquez-en une par bande, dans l’ordre des bandes.</translation>
    </message>
    <message>
        <source>{what}: choose a file.</source>
        <translation>{what} : choisissez un fichier.</translation>
    </message>
    <message>
        <source>{what}: the file “{path}” is not there: choose another.</source>
        <translation>{what} : le fichier « {path} » est introuvable : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{what}: name the file to write.</source>
        <translation>{what} : nommez le fichier à écrire.</translation>
    </message>
    <message>
        <source>{what}: “{path}” must end in .{extension}, the format that is written.</source>
        <translation>{what} : « {path} » doit se terminer par .{extension}, le format écrit.</translation>
    </message>
    <message>
        <source>{what}: choose a folder.</source>
        <translation>{what} : choisissez un dossier.</translation>
    </message>
    <message>
        <source>{what}: “{path}” is a file: choose a folder.</source>
        <translation>{what} : « {path} » est un fichier : choisissez un dossier.</translation>
    </message>
    <message>
        <source>{what}: the folder “{folder}” is not there: make it first or choose another.</source>
        <translation>{what} : le dossier « {folder} » est introuvable : créez-le d’abord ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{what}: the folder “{folder}” cannot be written to: choose another.</source>
        <translation>{what} : impossible d’écrire dans le dossier « {folder} » : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{what}: “{path}” is one of the inputs: choose another name for the output.</source>
        <translation>{what} : « {path} » est l’une des entrées : choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>{what} and {other} have the same file name: choose two.</source>
        <translation>{what} et {other} ont le même nom de fichier : choisissez-en deux différents.</translation>
    </message>
    <message>
        <source>Co-register two images</source>
        <translation>Recaler deux images</translation>
    </message>
    <message>
        <source>coregistration,co-registration,registration,align,alignment,shift,offset,move,georeferencing,displacement,subpixel,hyperspectral,multispectral</source>
        <translation>coregistration,co-registration,registration,align,alignment,shift,offset,recalage,coregistration,alignement,décalage,déplacement,géoréférencement,georeferencing,subpixel,subpixellique,hyperspectral,multispectral</translation>
    </message>
    <message>
        <source>Finds by how much an image lies off another one of the same place, and moves a copy of it.</source>
        <translation>Détermine de combien une image est décalée par rapport à une autre du même lieu, et en déplace une copie.</translation>
    </message>
    <message>
        <source>Finds the shift between two images of the same place, to some hundredths of the coarser one's pixel, and writes a copy of the one that lies right on the other. It is the search that the fusion makes by itself; here it serves any two rasters: hyperspectral, multispectral or panchromatic, of whatever bands, units and pixel sizes, in the same coordinate reference system or in two.

The log tells where the image lies, as in “12.4 m east and 3.1 m south of the reference”, how certain that is, and how much of what varies in the one image the other explains with and without the shift. Parts of the scene, each looked at alone, have to find the same shift. Where none can be told (clouds, smooth ground, repeating rows, other places), the algorithm says so and writes nothing.

Only a shift is found and removed: neither a turn, nor another scale, nor relief. Without an output for the copy, the shift is only told.</source>
        <translation>Détermine le décalage entre deux images du même lieu, à quelques centièmes de pixel de la plus grossière, et écrit une copie de l’une d’elles correctement placée sur l’autre. C’est la recherche que la fusion effectue d’elle-même ; elle sert ici à deux rasters quelconques : hyperspectraux, multispectraux ou panchromatiques, quelles que soient leurs bandes, leurs unités et leurs tailles de pixel, dans le même système de coordonnées de référence ou dans deux.

Le journal indique où se trouve l’image, par exemple « 12.4 m à l’est et 3.1 m au sud de la référence », avec quelle certitude, et quelle part des variations d’une image l’autre explique avec et sans le décalage. Des parties de la scène, examinées séparément, doivent trouver le même décalage. Lorsqu’aucun ne peut être déterminé (nuages, terrain uniforme, rangées répétitives, lieux différents), l’algorithme le signale et n’écrit rien.

Seul un décalage est déterminé et supprimé : ni rotation, ni autre échelle, ni relief. Sans sortie pour la copie, le décalage est seulement indiqué.</translation>
    </message>
    <message>
        <source>Choose the image that lies right and the one to move onto it: either may be the finer one.</source>
        <translation>Choisissez l’image bien placée et celle à déplacer sur elle : l’une ou l’autre peut être la plus fine.</translation>
    </message>
    <message>
        <source>Reference: {reference}; to move: {image}.</source>
        <translation>Référence : {reference} ; à déplacer : {image}.</translation>
    </message>
    <message>
        <source>Co-registered: {name}</source>
        <translation>Image recalée : {name}</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Image de référence</translation>
    </message>
    <message>
        <source>The raster that lies right.</source>
        <translation>Le raster bien placé.</translation>
    </message>
    <message>
        <source>Image to move</source>
        <translation>Image à déplacer</translation>
    </message>
    <message>
        <source>The raster of the same place that is to lie on the reference. The file itself is not changed: a copy is.</source>
        <translation>Le raster du même lieu à placer sur la référence. Le fichier lui-même n’est pas modifié : c’est une copie qui l’est.</translation>
    </message>
    <message>
        <source>Move the pixels (no value changes)</source>
        <translation>Déplacer les pixels (aucune valeur ne change)</translation>
    </message>
    <message>
        <source>Keep the pixels (values are interpolated)</source>
        <translation>Conserver les pixels (les valeurs sont interpolées)</translation>
    </message>
    <message>
        <source>How to move</source>
        <translation>Mode de déplacement</translation>
    </message>
    <message>
        <source>Moving the pixels changes where the copy lies on the map and no value. Keeping the pixels interpolates its content (Lanczos) onto the grid that the image has now, as where other layers have to share that grid; along two edges nothing is known, and the copy has no data there.</source>
        <translation>Déplacer les pixels change l’emplacement de la copie sur la carte, mais aucune valeur. Conserver les pixels interpole son contenu (Lanczos) sur la grille actuelle de l’image, lorsque d’autres couches doivent partager cette grille ; le long de deux bords rien n’est connu, et la copie n’y a pas de données.</translation>
    </message>
    <message>
        <source>Largest shift to look for (pixels)</source>
        <translation>Plus grand décalage à rechercher (pixels)</translation>
    </message>
    <message>
        <source>In pixels of the coarser image, along each axis. Twice as far takes four times as long.</source>
        <translation>En pixels de l’image la plus grossière, le long de chaque axe. Deux fois plus loin prend quatre fois plus de temps.</translation>
    </message>
    <message>
        <source>Mask of the reference image</source>
        <translation>Masque de l’image de référence</translation>
    </message>
    <message>
        <source>A raster on the grid of the reference: where it is not 0, as on clouds, nothing is compared.</source>
        <translation>Un raster sur la grille de la référence : là où il n’est pas 0, comme sur les nuages, rien n’est comparé.</translation>
    </message>
    <message>
        <source>Mask of the image to move</source>
        <translation>Masque de l’image à déplacer</translation>
    </message>
    <message>
        <source>A raster on the grid of the image to move: where it is not 0, as on clouds, nothing is compared. The copy keeps what it hides.</source>
        <translation>Un raster sur la grille de l’image à déplacer : là où il n’est pas 0, comme sur les nuages, rien n’est comparé. La copie conserve ce qu’il cache.</translation>
    </message>
    <message>
        <source>Moved copy</source>
        <translation>Copie déplacée</translation>
    </message>
    <message>
        <source>The copy to write (GeoTIFF), with all that is known of the bands: names, wavelengths, scale, nodata. Left out, the shift is only told.</source>
        <translation>La copie à écrire (GeoTIFF), avec tout ce qui est connu des bandes : noms, longueurs d’onde, échelle, nodata. Si elle est omise, le décalage est seulement indiqué.</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Décalage vers l’est (m)</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Décalage vers le nord (m)</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distance (m)</translation>
    </message>
    <message>
        <source>Distance (pixels of the coarser image)</source>
        <translation>Distance (pixels de l’image la plus grossière)</translation>
    </message>
    <message>
        <source>Standard error of the distance (pixels of the coarser image)</source>
        <translation>Erreur type de la distance (pixels de l’image la plus grossière)</translation>
    </message>
    <message>
        <source>Share of the variance explained without the shift</source>
        <translation>Part de la variance expliquée une fois le décalage supprimé</translation>
    </message>
    <message>
        <source>Share of the variance explained as the images lie</source>
        <translation>Part de la variance expliquée dans la position actuelle des images</translation>
    </message>
    <message>
        <source>Whether the shift can be trusted</source>
        <translation>Le décalage est fiable</translation>
    </message>
    <message>
        <source>The shift in words</source>
        <translation>Le décalage en toutes lettres</translation>
    </message>
    <message>
        <source>No shift can be told between the two images: the log says why.</source>
        <translation>Aucun décalage ne peut être déterminé entre les deux images : le journal en donne la raison.</translation>
    </message>
    <message>
        <source>The image lies right on the reference ({pixels} ± {error} pixels of the coarser one).</source>
        <translation>L’image est bien placée sur la référence ({pixels} ± {error} pixels de la plus grossière).</translation>
    </message>
    <message>
        <source>The image lies {metres} m off the reference ({pixels} ± {error} pixels of the coarser one).</source>
        <translation>L’image se trouve à {metres} m de la référence ({pixels} ± {error} pixels de la plus grossière).</translation>
    </message>
    <message>
        <source>Engine status</source>
        <translation>État du moteur</translation>
    </message>
    <message>
        <source>engine,python,environment,torch,pytorch,gpu,cuda,mps,device,version,state</source>
        <translation>engine,moteur,python,environment,environnement,torch,pytorch,gpu,cuda,mps,device,périphérique,version,state,état</translation>
    </message>
    <message>
        <source>Tells what SpectraMorph computes with.</source>
        <translation>Indique avec quoi SpectraMorph calcule.</translation>
    </message>
    <message>
        <source>SpectraMorph computes in a process of its own, the engine, with a Python environment of its own, so that nothing is installed into the Python of QGIS. This tells whether the engine runs, with which libraries and on which device (CPU or GPU).

“Install engine” installs it. A Python of your own that has the libraries is used instead where the environment variable SPECTRAMORPH_PYTHON names it.</source>
        <translation>SpectraMorph calcule dans un processus à part, le moteur, avec son propre environnement Python, de sorte que rien n’est installé dans le Python de QGIS. Cet algorithme indique si le moteur fonctionne, avec quelles bibliothèques et sur quel périphérique (CPU ou GPU).

« Installer le moteur » l’installe. Un Python à vous qui possède les bibliothèques est utilisé à la place lorsque la variable d’environnement SPECTRAMORPH_PYTHON le nomme.</translation>
    </message>
    <message>
        <source>There is nothing to fill in: press Run, and the log tells.</source>
        <translation>Il n’y a rien à remplir : cliquez sur Exécuter, et le journal donne l’information.</translation>
    </message>
    <message>
        <source>State of the engine</source>
        <translation>État du moteur</translation>
    </message>
    <message>
        <source>Version of the engine</source>
        <translation>Version du moteur</translation>
    </message>
    <message>
        <source>Version of its Python</source>
        <translation>Version de son Python</translation>
    </message>
    <message>
        <source>Its Python</source>
        <translation>Son Python</translation>
    </message>
    <message>
        <source>Version of PyTorch</source>
        <translation>Version de PyTorch</translation>
    </message>
    <message>
        <source>Device used</source>
        <translation>Périphérique utilisé</translation>
    </message>
    <message>
        <source>Why that device</source>
        <translation>Raison du choix de ce périphérique</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>Fils d’exécution du CPU</translation>
    </message>
    <message>
        <source>The engine was installed by an older version of the plugin: {install}.</source>
        <translation>Le moteur a été installé par une version antérieure de l’extension : {install}.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>Engine {version}, ready</source>
        <translation>Moteur {version}, prêt</translation>
    </message>
    <message>
        <source>Python {python}: {executable} (found by: {origin})</source>
        <translation>Python {python} : {executable} (trouvé par : {origin})</translation>
    </message>
    <message>
        <source>Computes on {device} ({reason}), {threads} CPU threads</source>
        <translation>Calcule sur {device} ({reason}), fils d’exécution du CPU : {threads}</translation>
    </message>
    <message>
        <source>Estimate spectral response</source>
        <translation>Estimer la réponse spectrale</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,spectral response,srf,sensor,band,wavelength,fwhm,point spread function,psf,blur,registration,shift</source>
        <translation>hyperspectral,multispectral,spectral response,réponse spectrale,srf,sensor,capteur,band,bande,wavelength,longueur d’onde,fwhm,point spread function,fonction d’étalement du point,psf,blur,flou,registration,shift,décalage</translation>
    </message>
    <message>
        <source>Finds out from two images of the same place how the bands of the multispectral one see the spectrum.</source>
        <translation>Détermine, à partir de deux images du même lieu, comment les bandes de l’image multispectrale voient le spectre.</translation>
    </message>
    <message>
        <source>Estimates the spectral response of a multispectral image (MSI) whose sensor is unknown from a hyperspectral image (HSI) of the same place and, as nearly as possible, the same day: how much of each wavelength of the HSI each band of the MSI sees. The shift between the images and the blur of the HSI (its point spread function) are estimated with it.

The result is a table that “Fuse hyperspectral and multispectral images” takes as the spectral response. The fusion makes the same estimate itself where nothing tells the response: this is for looking at it, correcting it, or using it for other images of the sensor.

Nothing needs to be clipped or reprojected first: the images may have different coordinate reference systems and extents. Bands that see wavelengths outside those of the HSI cannot be told; they show in their low correlation.</source>
        <translation>Estime la réponse spectrale d’une image multispectrale (MSI) dont le capteur est inconnu, à partir d’une image hyperspectrale (HSI) du même lieu et, autant que possible, du même jour : quelle part de chaque longueur d’onde de l’HSI voit chaque bande de la MSI. Le décalage entre les images et le flou de l’HSI (sa fonction d’étalement du point) sont estimés en même temps.

Le résultat est une table que « Fusionner des images hyperspectrales et multispectrales » accepte comme réponse spectrale. La fusion fait elle-même la même estimation lorsque rien n’indique la réponse : ceci permet de l’examiner, de la corriger ou de l’utiliser pour d’autres images du capteur.

Rien n’a besoin d’être découpé ou reprojeté au préalable : les images peuvent avoir des systèmes de coordonnées de référence et des emprises différents. Les bandes qui voient des longueurs d’onde hors de celles de l’HSI ne peuvent pas être déterminées ; leur faible corrélation les trahit.</translation>
    </message>
    <message>
        <source>Spectral response: {name}</source>
        <translation>Réponse spectrale : {name}</translation>
    </message>
    <message>
        <source>The table to write (CSV): wavelengths in the first column, then one column for each band of the MSI.</source>
        <translation>La table à écrire (CSV) : les longueurs d’onde dans la première colonne, puis une colonne par bande de la MSI.</translation>
    </message>
    <message>
        <source>Point spread function</source>
        <translation>Fonction d’étalement du point</translation>
    </message>
    <message>
        <source>The table of the blur of the HSI (CSV): the weights of fine pixels around the centre of a coarse one.</source>
        <translation>La table du flou de l’HSI (CSV) : les poids des pixels fins autour du centre d’un pixel grossier.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Plot of the response and the blur</source>
        <translation>Graphique de la réponse et du flou</translation>
    </message>
    <message>
        <source>The same page as the report, for models and scripts that ask for it here.</source>
        <translation>La même page que le rapport, pour les modèles et les scripts qui la demandent ici.</translation>
    </message>
    <message>
        <source>Hyperspectral image</source>
        <translation>Image hyperspectrale</translation>
    </message>
    <message>
        <source>Multispectral image</source>
        <translation>Image multispectrale</translation>
    </message>
    <message>
        <source>Fuse and compare</source>
        <translation>Fusionner et comparer</translation>
    </message>
    <message>
        <source>Fuses two images and tells in figures how good the result is.</source>
        <translation>Fusionne deux images et dit en chiffres ce que vaut le résultat.</translation>
    </message>
    <message>
        <source>1. Fuses the hyperspectral image with the multispectral one.
2. Assesses the fused image: blurred, it should be the hyperspectral image; through the response, the multispectral one. With a reference, as the truth of the sample data, it is compared with that, too.

The table and the page hold the figures; the residuals show where the fused image does not agree with the two.</source>
        <translation>1. Fusionne l’image hyperspectrale avec l’image multispectrale.
2. Évalue l’image fusionnée : floutée, elle devrait être l’image hyperspectrale ; à travers la réponse, l’image multispectrale. Avec une référence, comme la vérité des données d’exemple, elle y est aussi comparée.

Le tableau et la page contiennent les chiffres ; les résidus montrent où l’image fusionnée ne s’accorde pas avec les deux.</translation>
    </message>
    <message>
        <source>Reference, if there is one</source>
        <translation>Référence, s’il y en a une</translation>
    </message>
    <message>
        <source>Page of figures</source>
        <translation>Page de chiffres</translation>
    </message>
    <message>
        <source>One model over several dates</source>
        <translation>Un modèle pour plusieurs dates</translation>
    </message>
    <message>
        <source>Fits a model to one date and fuses two other dates with it.</source>
        <translation>Ajuste un modèle à une date et fusionne deux autres dates avec lui.</translation>
    </message>
    <message>
        <source>1. Fuses the hyperspectral image with the multispectral one that is nearest to it in time, and keeps the fitted model.
2. Applies the model to two multispectral images of other dates: nothing is learned anew, so that the results can be compared from date to date.

For each of these dates a map tells where not to trust the result: 1 where the two images show different things, 2 where the values are unlike all that was learned from, 3 both. For more dates, copy a step of the model, or take “Fuse many pairs”.</source>
        <translation>1. Fusionne l’image hyperspectrale avec l’image multispectrale la plus proche dans le temps, et garde le modèle ajusté.
2. Applique le modèle à deux images multispectrales d’autres dates : rien n’est appris à nouveau, de sorte que les résultats se comparent d’une date à l’autre.

Pour chacune de ces dates, une carte dit où ne pas se fier au résultat : 1 où les deux images montrent des choses différentes, 2 où les valeurs ne ressemblent à rien de ce qui a été appris, 3 les deux. Pour plus de dates, copiez une étape du modèle, ou prenez « Fusionner de nombreuses paires ».</translation>
    </message>
    <message>
        <source>Multispectral image, first date</source>
        <translation>Image multispectrale, première date</translation>
    </message>
    <message>
        <source>Multispectral image, second date</source>
        <translation>Image multispectrale, deuxième date</translation>
    </message>
    <message>
        <source>Multispectral image, third date</source>
        <translation>Image multispectrale, troisième date</translation>
    </message>
    <message>
        <source>Fused image, first date</source>
        <translation>Image fusionnée, première date</translation>
    </message>
    <message>
        <source>Fused image, second date</source>
        <translation>Image fusionnée, deuxième date</translation>
    </message>
    <message>
        <source>Fused image, third date</source>
        <translation>Image fusionnée, troisième date</translation>
    </message>
    <message>
        <source>Where not to trust it, second date</source>
        <translation>Où ne pas s’y fier, deuxième date</translation>
    </message>
    <message>
        <source>Where not to trust it, third date</source>
        <translation>Où ne pas s’y fier, troisième date</translation>
    </message>
    <message>
        <source>Fitted model</source>
        <translation>Modèle ajusté</translation>
    </message>
    <message>
        <source>Endmembers, fractions, classes</source>
        <translation>Endmembers, fractions, classes</translation>
    </message>
    <message>
        <source>Finds four materials, maps their fractions and makes classes of these.</source>
        <translation>Trouve quatre matériaux, cartographie leurs fractions et en fait des classes.</translation>
    </message>
    <message>
        <source>1. Finds the spectra of four materials in the hyperspectral image.
2. Maps which fraction of each fine pixel they are.
3. Makes classes of the fractions, by QGIS's own “Reclassify by table” and “Cell statistics”: 1 to 4 where a material has more than the share given, 0 where none has.
4. Lists the area of each class.

For other rules, or more materials, change the steps in the modeler.</source>
        <translation>1. Trouve les spectres de quatre matériaux dans l’image hyperspectrale.
2. Cartographie la fraction de chaque pixel fin qu’ils occupent.
3. Fait des classes de ces fractions, par les outils de QGIS « Reclassification par table » et « Statistiques de cellule » : 1 à 4 où un matériau dépasse la part donnée, 0 où aucun ne la dépasse.
4. Liste l’aire de chaque classe.

Pour d’autres règles, ou plus de matériaux, changez les étapes dans le modeleur.</translation>
    </message>
    <message>
        <source>Share of a pixel from which it is a class</source>
        <translation>Part d’un pixel à partir de laquelle c’est une classe</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>Endmembers</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fractions</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Areas of the classes</source>
        <translation>Aires des classes</translation>
    </message>
    <message>
        <source>Example models</source>
        <translation>Modèles d’exemple</translation>
    </message>
    <message>
        <source>example,model,modeler,workflow,chain</source>
        <translation>example,model,exemple,modèle,modeleur,chaîne de traitement</translation>
    </message>
    <message>
        <source>Export abundance maps</source>
        <translation>Exporter les cartes d’abondance</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,abundance,unmixing,fraction,endmember,subpixel,land cover</source>
        <translation>hyperspectral,multispectral,abundance,abondance,unmixing,démélange,fraction,endmember,subpixel,subpixellique,land cover,occupation du sol</translation>
    </message>
    <message>
        <source>Maps how much of each endmember lies in each pixel, with a fitted model.</source>
        <translation>Cartographie la part de chaque endmember dans chaque pixel, avec un modèle ajusté.</translation>
    </message>
    <message>
        <source>Applies a model that “Fuse hyperspectral and multispectral images” has fitted to a multispectral image: the one it was fitted with, or another one of the same sensor. The result has one band for each material.

The maps show fractions of materials, unless exact abundances are asked for: those may lie below 0 or above 1. Whether the model needs the hyperspectral image, too, or does better with it, is told as soon as it is chosen.</source>
        <translation>Applique un modèle ajusté par « Fusionner des images hyperspectrales et multispectrales » à une image multispectrale : celle avec laquelle il a été ajusté, ou une autre du même capteur. Le résultat a une bande par matériau.

Les cartes montrent des fractions de matériaux, sauf si les abondances exactes sont demandées : celles-ci peuvent être inférieures à 0 ou supérieures à 1. Dès que le modèle est choisi, il est indiqué s’il nécessite aussi l’image hyperspectrale ou s’il donne de meilleurs résultats avec elle.</translation>
    </message>
    <message>
        <source>Abundances: {name}</source>
        <translation>Abondances : {name}</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>Cartes d’abondance</translation>
    </message>
    <message>
        <source>The maps to write, one band a material or endmember (GeoTIFF).</source>
        <translation>Les cartes à écrire, une bande par matériau ou endmember (GeoTIFF).</translation>
    </message>
    <message>
        <source>Not used: this model needs the multispectral image alone.</source>
        <translation>Non utilisé : ce modèle n’a besoin que de l’image multispectrale.</translation>
    </message>
    <message>
        <source>Extract endmembers</source>
        <translation>Extraire les endmembers</translation>
    </message>
    <message>
        <source>hyperspectral,endmember,unmixing,spectral library,spectra,signature</source>
        <translation>hyperspectral,endmember,unmixing,démélange,spectral library,bibliothèque spectrale,spectra,spectres,signature</translation>
    </message>
    <message>
        <source>Finds the pure spectra that a hyperspectral image is mixed from.</source>
        <translation>Trouve les spectres purs dont une image hyperspectrale est le mélange.</translation>
    </message>
    <message>
        <source>Finds the endmembers of a hyperspectral image: the few pure spectra whose mixtures make up its pixels.

They are pixels of the image, cleared of noise: those whose mixtures, with fractions that are not negative and sum to 1, explain most of it. The result is a table with one row for each band used and one column for each endmember, in the units of the image. Bands that are flagged as bad or hold no data are left out. The names say what the curves are like, not what they are.</source>
        <translation>Trouve les endmembers d’une image hyperspectrale : les quelques spectres purs dont les mélanges composent ses pixels.

Ce sont des pixels de l’image, débarrassés du bruit : ceux dont les mélanges, avec des fractions non négatives dont la somme est 1, l’expliquent le mieux. Le résultat est une table avec une ligne par bande utilisée et une colonne par endmember, dans les unités de l’image. Les bandes signalées comme mauvaises ou sans données sont laissées de côté. Les noms disent à quoi ressemblent les courbes, non ce qu’elles sont.</translation>
    </message>
    <message>
        <source>Endmembers: {name}</source>
        <translation>Endmembers : {name}</translation>
    </message>
    <message>
        <source>How many pure spectra (endmembers) the image is taken to be mixed from. Automatic (0): as many as the data show.</source>
        <translation>Nombre de spectres purs (endmembers) dont l’image est supposée être le mélange. Automatique (0) : autant que les données en révèlent.</translation>
    </message>
    <message>
        <source>The spectra to write, one column or feature each: a table (.csv), an ENVI library (.sli) or a library as the EnMAP-Box has them (.geojson, .gpkg).</source>
        <translation>Les spectres à écrire, une colonne ou une entité chacun : une table (.csv), une bibliothèque ENVI (.sli) ou une bibliothèque au format d’EnMAP-Box (.geojson, .gpkg).</translation>
    </message>
    <message>
        <source>Fuse hyperspectral and multispectral images</source>
        <translation>Fusionner des images hyperspectrales et multispectrales</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,fusion,pansharpening,hypersharpening,super-resolution,resolution enhancement,unmixing,endmember,abundance,enmap,prisma,sentinel-2</source>
        <translation>hyperspectral,multispectral,fusion,pansharpening,hypersharpening,super-resolution,super-résolution,resolution enhancement,amélioration de la résolution,unmixing,démélange,endmember,abundance,abondance,enmap,prisma,sentinel-2</translation>
    </message>
    <message>
        <source>Gives a hyperspectral image the fine pixels of a multispectral one of the same place.</source>
        <translation>Donne à une image hyperspectrale les pixels fins d’une image multispectrale du même lieu.</translation>
    </message>
    <message>
        <source>Fuses a hyperspectral image (HSI: many narrow bands, coarse pixels) with a multispectral image (MSI: few bands, fine pixels) of the same place and, as nearly as possible, the same day. The result has the bands of the HSI and the pixels of the MSI.

A small neural network learns from the pair itself what fine pixels hold beyond the HSI, given what the sensor of the MSI sees of them. The method Sharp also estimates the blur of the HSI, puts right what the network errs by where either image shows it, and tells how far the result can be trusted. The result is also told as a mixture of a few pure spectra (endmembers), with how much of each lies in a pixel (abundances).

Nothing needs to be clipped, reprojected or aligned first: the images may have different coordinate reference systems and extents, and a shift between them is found and removed. The bands of the MSI may lie in several files.

The wavelengths of the HSI are read from its file. How the bands of the MSI see the spectrum comes from a response table, from wavelengths and widths given here or in its file, from the name of its sensor, or is estimated from the two images.

The method is SpectraMorph (arXiv 2510.20814).</source>
        <translation>Fusionne une image hyperspectrale (HSI : de nombreuses bandes étroites, des pixels grossiers) avec une image multispectrale (MSI : peu de bandes, des pixels fins) du même lieu et, autant que possible, du même jour. Le résultat a les bandes de l’HSI et les pixels de la MSI.

Un petit réseau de neurones apprend de la paire elle-même ce que les pixels fins contiennent de plus que l’HSI, d’après ce que le capteur de la MSI en voit. La méthode Nette estime en outre le flou de l’HSI, corrige les erreurs du réseau là où l’une des images les révèle, et indique dans quelle mesure le résultat est fiable. Le résultat est aussi décrit comme un mélange de quelques spectres purs (endmembers), avec la part de chacun dans un pixel (abondances).

Rien n’a besoin d’être découpé, reprojeté ou aligné au préalable : les images peuvent avoir des systèmes de coordonnées de référence et des emprises différents, et un décalage entre elles est trouvé et supprimé. Les bandes de la MSI peuvent se trouver dans plusieurs fichiers.

Les longueurs d’onde de l’HSI sont lues dans son fichier. La façon dont les bandes de la MSI voient le spectre provient d’une table de réponse, de longueurs d’onde et de largeurs données ici ou dans son fichier, du nom de son capteur, ou est estimée à partir des deux images.

La méthode est SpectraMorph (arXiv 2510.20814).</translation>
    </message>
    <message>
        <source>Fused: {name}</source>
        <translation>Image fusionnée : {name}</translation>
    </message>
    <message>
        <source>How many pure spectra (endmembers) the image is taken to be mixed from. Automatic (0): as many as the data show; with the method as published 7, as in the paper.</source>
        <translation>Nombre de spectres purs (endmembers) dont l’image est supposée être le mélange. Automatique (0) : autant que les données en révèlent ; avec la méthode telle que publiée 7, comme dans l’article.</translation>
    </message>
    <message>
        <source>A sensor whose spectral response is known. Automatic takes what is given below or in the file of the MSI, or the sensor that its names and bands tell; where nothing tells the response, it is estimated from the two images.</source>
        <translation>Un capteur dont la réponse spectrale est connue. Automatique prend ce qui est donné ci-dessous ou dans le fichier de la MSI, ou le capteur qu’indiquent ses noms et ses bandes ; lorsque rien n’indique la réponse, elle est estimée à partir des deux images.</translation>
    </message>
    <message>
        <source>Spectral response of the multispectral image</source>
        <translation>Réponse spectrale de l’image multispectrale</translation>
    </message>
    <message>
        <source>A table (CSV) with wavelengths in its first column and then one column for each band of the MSI, an ENVI spectral library (.sli) or one of the EnMAP-Box (.geojson). The best choice where the sensor's maker publishes it.</source>
        <translation>Une table (CSV) avec les longueurs d’onde dans la première colonne puis une colonne par bande de la MSI, une bibliothèque spectrale ENVI (.sli) ou une bibliothèque d’EnMAP-Box (.geojson). Le meilleur choix lorsque le fabricant du capteur la publie.</translation>
    </message>
    <message>
        <source>Centre wavelengths in the order of the bands, in nanometres such as 665, 560, 490, or in micrometres such as 0,665; 0,56; 0,49. For an MSI without a response table whose file tells no wavelengths.</source>
        <translation>Longueurs d’onde centrales dans l’ordre des bandes, en nanomètres, par exemple 665, 560, 490, ou en micromètres, par exemple 0,665; 0,56; 0,49. Pour une MSI sans table de réponse dont le fichier n’indique aucune longueur d’onde.</translation>
    </message>
    <message>
        <source>Widths of the multispectral bands (FWHM)</source>
        <translation>Largeurs des bandes multispectrales (FWHM)</translation>
    </message>
    <message>
        <source>Full widths at half maximum in the order of the bands, in nanometres such as 30, 35, 65, or in micrometres such as 0,03; 0,035; 0,065.</source>
        <translation>Largeurs à mi-hauteur dans l’ordre des bandes, en nanomètres, par exemple 30, 35, 65, ou en micromètres, par exemple 0,03; 0,035; 0,065.</translation>
    </message>
    <message>
        <source>Bands of the sensor that the multispectral image holds</source>
        <translation>Bandes du capteur que l’image multispectrale contient</translation>
    </message>
    <message>
        <source>Names of the sensor's bands in the order in which the MSI holds them, such as B2, B3, B4, B8. Needed where the file of the MSI does not tell them.</source>
        <translation>Noms des bandes du capteur dans l’ordre où la MSI les contient, par exemple B2, B3, B4, B8. Nécessaires lorsque le fichier de la MSI ne les indique pas.</translation>
    </message>
    <message>
        <source>Number of materials shown</source>
        <translation>Nombre de matériaux montrés</translation>
    </message>
    <message>
        <source>How many materials the fractions and the endmembers that are written tell of: mostly fewer than the endmembers that the image is made from. Automatic (0): as many as endmembers, where their number is given, or else as few as explain the image.</source>
        <translation>Nombre de matériaux que décrivent les fractions et les endmembers écrits : le plus souvent moins que les endmembers dont l’image est faite. Automatique (0) : autant que d’endmembers, si leur nombre est donné, sinon aussi peu qu’il en faut pour expliquer l’image.</translation>
    </message>
    <message>
        <source>Spectral library of the materials</source>
        <translation>Bibliothèque spectrale des matériaux</translation>
    </message>
    <message>
        <source>The spectra of the materials in the image, where they are known: abundances are then told of them. They are resampled to the bands of the HSI; reflectance may be stored as 0 to 1, in per cent or times 10000.</source>
        <translation>Les spectres des matériaux présents dans l’image, s’ils sont connus : les abondances portent alors sur eux. Ils sont rééchantillonnés aux bandes de l’HSI ; la réflectance peut être stockée de 0 à 1, en pour cent ou multipliée par 10000.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Sharp: the result agrees with both images; takes seconds. As published: the settings of the paper, for comparison; takes minutes on a CPU.</source>
        <translation>Nette : le résultat concorde avec les deux images ; prend quelques secondes. Telle que publiée : les réglages de l’article, pour comparaison ; prend quelques minutes sur un CPU.</translation>
    </message>
    <message>
        <source>Image whose georeferencing is trusted</source>
        <translation>Image dont le géoréférencement fait foi</translation>
    </message>
    <message>
        <source>Where the two images are shifted against one another, the fused one lines up with this one.</source>
        <translation>Lorsque les deux images sont décalées l’une par rapport à l’autre, l’image fusionnée s’aligne sur celle-ci.</translation>
    </message>
    <message>
        <source>Estimates by how much the two images are shifted against one another and removes it; the log tells what was found.</source>
        <translation>Estime de combien les deux images sont décalées l’une par rapport à l’autre et supprime ce décalage ; le journal indique ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Point spread function of the hyperspectral image</source>
        <translation>Fonction d’étalement du point de l’image hyperspectrale</translation>
    </message>
    <message>
        <source>For the method Sharp, where it is known: a square table (CSV) of the weights of fine pixels around the centre of a coarse one, as “Estimate spectral response” writes it. Where it is left empty the blur is estimated from the images.</source>
        <translation>Pour la méthode Nette, si elle est connue : une table carrée (CSV) des poids des pixels fins autour du centre d’un pixel grossier, telle que « Estimer la réponse spectrale » l’écrit. Si ce champ est laissé vide, le flou est estimé à partir des images.</translation>
    </message>
    <message>
        <source>Match the radiometry of the multispectral image</source>
        <translation>Ajuster la radiométrie de l’image multispectrale</translation>
    </message>
    <message>
        <source>Fits gain and offset of each band of the MSI to what it should see of the HSI. Leave it on unless both images are in the same, well calibrated units.</source>
        <translation>Ajuste le gain et le décalage de chaque bande de la MSI à ce qu’elle devrait voir de l’HSI. À laisser activé, sauf si les deux images sont dans les mêmes unités bien étalonnées.</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajustée</translation>
    </message>
    <message>
        <source>Scale of the multispectral values</source>
        <translation>Échelle des valeurs multispectrales</translation>
    </message>
    <message>
        <source>What the values of the MSI are multiplied by to be in the units of the HSI, such as 0.0001, where that is known; fitted (0) where it is not.</source>
        <translation>Facteur par lequel les valeurs de la MSI sont multipliées pour être dans les unités de l’HSI, par exemple 0.0001, s’il est connu ; ajusté (0) sinon.</translation>
    </message>
    <message>
        <source>What the network learns from</source>
        <translation>Ce dont le réseau apprend</translation>
    </message>
    <message>
        <source>For the method Sharp only: the HSI as the MSI would see it, the MSI as the HSI would see it, or both. Automatic: what does better on pixels that are held back.</source>
        <translation>Pour la méthode Nette uniquement : l’HSI telle que la MSI la verrait, la MSI telle que l’HSI la verrait, ou les deux. Automatique : ce qui réussit le mieux sur des pixels mis de côté.</translation>
    </message>
    <message>
        <source>Coarse spectral prior</source>
        <translation>A priori spectral grossier</translation>
    </message>
    <message>
        <source>For the method as published only: whether the network also sees the spectrum of the HSI at each pixel. It helps where the MSI has one or two bands; automatic turns it on there, and off elsewhere.</source>
        <translation>Pour la méthode telle que publiée uniquement : indique si le réseau voit aussi le spectre de l’HSI en chaque pixel. Utile lorsque la MSI a une ou deux bandes ; automatique l’active dans ce cas et le désactive ailleurs.</translation>
    </message>
    <message>
        <source>Test the gain over interpolation one scale down</source>
        <translation>Tester le gain par rapport à l’interpolation une échelle plus bas</translation>
    </message>
    <message>
        <source>Fuses at reduced resolution as well, where the truth is known, and tells in the log how much nearer to it the fusion comes there than mere interpolation of the HSI. It takes as long as the fit; how far the result is from the truth is told without it.</source>
        <translation>Fusionne aussi à résolution réduite, où la vérité est connue, et indique dans le journal de combien la fusion s’en approche davantage que la simple interpolation de l’HSI. Cela prend autant de temps que l’ajustement ; l’écart du résultat à la vérité est indiqué même sans ce test.</translation>
    </message>
    <message>
        <source>The data type and scaling of the HSI, or physical values as floating-point numbers, twice or four times as large.</source>
        <translation>Le type de données et la mise à l’échelle de l’HSI, ou des valeurs physiques en virgule flottante, deux ou quatre fois plus volumineuses.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>The same seed gives the same result on the same device.</source>
        <translation>La même graine donne le même résultat sur le même périphérique.</translation>
    </message>
    <message>
        <source>The spectra that the abundance maps tell of: a table (.csv), an ENVI spectral library (.sli) or a library as the EnMAP-Box has them (.geojson, .gpkg). Their names say what the curves are like, not what they are.</source>
        <translation>Les spectres sur lesquels portent les cartes d’abondance : une table (.csv), une bibliothèque spectrale ENVI (.sli) ou une bibliothèque au format d’EnMAP-Box (.geojson, .gpkg). Leurs noms disent à quoi ressemblent les courbes, non ce qu’elles sont.</translation>
    </message>
    <message>
        <source>The fitted model, which “Apply a fitted model to other images” fuses other dates and tiles with, and from which “Export abundance maps” makes maps.</source>
        <translation>Le modèle ajusté, avec lequel « Appliquer un modèle ajusté à d’autres images » fusionne d’autres dates et d’autres tuiles, et à partir duquel « Exporter les cartes d’abondance » crée des cartes.</translation>
    </message>
    <message>
        <source>How far the result is from agreeing with each image, in the units of the HSI: one band for the MSI and one for the HSI (GeoTIFF). Large values mark places to distrust. For the method Sharp only.</source>
        <translation>De combien le résultat s’écarte de chaque image, dans les unités de l’HSI : une bande pour la MSI et une pour l’HSI (GeoTIFF). Les grandes valeurs marquent les endroits dont il faut se méfier. Pour la méthode Nette uniquement.</translation>
    </message>
    <message>
        <source>How large the error of the fused image is likely to be in each pixel: 1 is its mean error, 2 twice as much (GeoTIFF). With it, the spectral view draws the interval that holds 90 % of the errors about a spectrum. Where the images cannot tell it, it is the same everywhere, and the log says so. For the method Sharp only.</source>
        <translation>Ampleur probable de l’erreur de l’image fusionnée en chaque pixel : 1 correspond à son erreur moyenne, 2 au double (GeoTIFF). Avec elle, la vue spectrale trace autour d’un spectre l’intervalle qui contient 90 % des erreurs. Lorsque les images ne permettent pas de la déterminer, elle est la même partout, et le journal le signale. Pour la méthode Nette uniquement.</translation>
    </message>
    <message>
        <source>Endmembers used</source>
        <translation>Endmembers utilisés</translation>
    </message>
    <message>
        <source>Materials shown</source>
        <translation>Matériaux montrés</translation>
    </message>
    <message>
        <source>Preset used</source>
        <translation>Préréglage utilisé</translation>
    </message>
    <message>
        <source>Spectral response used</source>
        <translation>Réponse spectrale utilisée</translation>
    </message>
    <message>
        <source>What the network learned from</source>
        <translation>Ce dont le réseau a appris</translation>
    </message>
    <message>
        <source>Gain over interpolation at reduced resolution (dB)</source>
        <translation>Gain par rapport à l’interpolation à résolution réduite (dB)</translation>
    </message>
    <message>
        <source>Ratio of that test</source>
        <translation>Rapport utilisé dans ce test</translation>
    </message>
    <message>
        <source>Spectral angle told from the fit (degrees)</source>
        <translation>Angle spectral estimé d’après l’ajustement (degrés)</translation>
    </message>
    <message>
        <source>Whether the error told is a lower bound</source>
        <translation>L’erreur indiquée est une borne inférieure</translation>
    </message>
    <message>
        <source>Fused, but {loss} dB worse than interpolation in a test one scale down.</source>
        <translation>Fusion effectuée, mais moins bonne de {loss} dB que l’interpolation dans un test une échelle plus bas.</translation>
    </message>
    <message>
        <source>Fused. How near that comes to the truth is not told.</source>
        <translation>Fusion effectuée. La proximité à la vérité n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Fused: PSNR of {psnr} dB at most; how much less cannot be told.</source>
        <translation>Fusion effectuée : PSNR de {psnr} dB au plus ; de combien il est inférieur ne peut pas être déterminé.</translation>
    </message>
    <message>
        <source>Fused: PSNR of about {psnr} dB, told from the fit.</source>
        <translation>Fusion effectuée : PSNR d’environ {psnr} dB, estimé d’après l’ajustement.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Unknown: estimate the response from the images</source>
        <translation>Inconnu : estimer la réponse à partir des images</translation>
    </message>
    <message>
        <source>Sharp (recommended)</source>
        <translation>Nette (recommandée)</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Telle que publiée</translation>
    </message>
    <message>
        <source>Both images</source>
        <translation>Les deux images</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>As the hyperspectral image</source>
        <translation>Comme l’image hyperspectrale</translation>
    </message>
    <message>
        <source>Floating point (32 bits)</source>
        <translation>Virgule flottante (32 bits)</translation>
    </message>
    <message>
        <source>Not used: only the method as published knows it.</source>
        <translation>Non utilisé : seule la méthode telle que publiée le connaît.</translation>
    </message>
    <message>
        <source>Not used: no shift is removed.</source>
        <translation>Non utilisé : aucun décalage n’est supprimé.</translation>
    </message>
    <message>
        <source>Not used: the response is estimated.</source>
        <translation>Non utilisé : la réponse est estimée.</translation>
    </message>
    <message>
        <source>Not used: the sensor tells it.</source>
        <translation>Non utilisé : le capteur l’indique.</translation>
    </message>
    <message>
        <source>Fuse many pairs</source>
        <translation>Fusionner de nombreuses paires</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,fusion,batch,archive,list,table,stac,time series,dask,cluster,resume</source>
        <translation>hyperspectral,multispectral,fusion,batch,lot,archive,list,liste,table,stac,time series,série temporelle,dask,cluster,grappe,resume,reprise</translation>
    </message>
    <message>
        <source>Fuses all pairs of a list; what fails does not stop the rest, and what is done is not done again.</source>
        <translation>Fusionne toutes les paires d’une liste ; un échec n’arrête pas les autres, et ce qui est fait n’est pas refait.</translation>
    </message>
    <message>
        <source>The list is a table (CSV) with the columns hsi and msi, a row for each pair: the files, of which several multispectral ones are separated by semicolons, with paths relative to the table. A column name says what the result is to be called, and any option of the engine's command fuse can be a column: sensor, response, dtype, report and others. Or it is a catalogue of STAC items (JSON) with the assets hsi and msi.

Each pair is fused into a raster of its own in the folder. A pair that cannot be fused is named with its cause, in the log and in the table of results, and the others go on. Canceled or cut off, the same run started again goes on where it ended: pairs that were fused as they are asked for, from files that have not changed, are not fused again.

For a time series, one hyperspectral image and multispectral ones of many dates, let the pairs with the same hyperspectral image share a model: it is fitted once, to the first date, and the table says of each date for which it no longer fits. List first the date that is nearest to the hyperspectral image.</source>
        <translation>La liste est une table (CSV) avec les colonnes hsi et msi, une ligne par paire : les fichiers, les fichiers multispectraux multiples étant séparés par des points-virgules, avec des chemins relatifs à la table. Une colonne name donne le nom du résultat, et toute option de la commande fuse du moteur peut être une colonne : sensor, response, dtype, report (rapport) et d’autres. Ou bien c’est un catalogue d’éléments STAC (JSON) avec les ressources (assets) hsi et msi.

Chaque paire est fusionnée dans un raster à part, dans le dossier. Une paire qui ne peut pas être fusionnée est nommée avec la cause, dans le journal et dans la table des résultats, et les autres continuent. Annulée ou interrompue, la même exécution relancée reprend là où elle s’était arrêtée : les paires fusionnées telles qu’elles sont demandées, à partir de fichiers inchangés, ne sont pas fusionnées à nouveau.

Pour une série temporelle, une image hyperspectrale et des images multispectrales de nombreuses dates, laissez les paires de même image hyperspectrale partager un modèle : il est ajusté une fois, à la première date, et la table indique pour chaque date s’il ne convient plus. Placez en tête de liste la date la plus proche de l’image hyperspectrale.</translation>
    </message>
    <message>
        <source>Fused pairs: {name}</source>
        <translation>Paires fusionnées : {name}</translation>
    </message>
    <message>
        <source>Choose the list of pairs. Its images are looked at when they are fused.</source>
        <translation>Choisissez la liste des paires. Ses images sont examinées lors de leur fusion.</translation>
    </message>
    <message>
        <source>Lists of pairs (*.csv *.json *.geojson)</source>
        <translation>Listes de paires (*.csv *.json *.geojson)</translation>
    </message>
    <message>
        <source>List of pairs</source>
        <translation>Liste des paires</translation>
    </message>
    <message>
        <source>A table (CSV) with the columns hsi and msi and a row for each pair, or STAC items with these assets (JSON).</source>
        <translation>Une table (CSV) avec les colonnes hsi et msi et une ligne par paire, ou des éléments STAC avec ces ressources (JSON).</translation>
    </message>
    <message>
        <source>Share a model</source>
        <translation>Partager un modèle</translation>
    </message>
    <message>
        <source>Which pairs are fused with the model of the first of them, in place of one of their own: faster, and comparable from date to date, but less exact the less the pairs are alike.</source>
        <translation>Paires fusionnées avec le modèle de la première d’entre elles, au lieu du leur : plus rapide et comparable d’une date à l’autre, mais d’autant moins exact que les paires se ressemblent peu.</translation>
    </message>
    <message>
        <source>Folder for the fused images</source>
        <translation>Dossier des images fusionnées</translation>
    </message>
    <message>
        <source>Where each pair gets a raster of its own (GeoTIFF), called as in the list. A folder of an earlier run is gone on with.</source>
        <translation>Là où chaque paire reçoit son propre raster (GeoTIFF), nommé comme dans la liste. Le dossier d’une exécution antérieure est complété.</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Table des résultats</translation>
    </message>
    <message>
        <source>What came of each pair: its figures, or why it was not fused (CSV).</source>
        <translation>Ce qu’il est advenu de chaque paire : ses chiffres, ou la raison pour laquelle elle n’a pas été fusionnée (CSV).</translation>
    </message>
    <message>
        <source>Pairs in the list</source>
        <translation>Paires dans la liste</translation>
    </message>
    <message>
        <source>Pairs fused by this run</source>
        <translation>Paires fusionnées par cette exécution</translation>
    </message>
    <message>
        <source>Pairs fused before</source>
        <translation>Paires fusionnées auparavant</translation>
    </message>
    <message>
        <source>Pairs that could not be fused</source>
        <translation>Paires qui n’ont pas pu être fusionnées</translation>
    </message>
    <message>
        <source>{fused} of {listed} pairs were fused by this run, {there} before, {failed} could not be: the table tells why. The images are in {folder}.</source>
        <translation>Paires fusionnées par cette exécution : {fused} sur {listed} ; auparavant : {there} ; impossibles à fusionner : {failed}, la table en donne la raison. Les images sont dans {folder}.</translation>
    </message>
    <message>
        <source>No: each pair has its own</source>
        <translation>Non : chaque paire a le sien</translation>
    </message>
    <message>
        <source>Pairs with the same hyperspectral image, as dates of a time series</source>
        <translation>Les paires de même image hyperspectrale, comme les dates d’une série temporelle</translation>
    </message>
    <message>
        <source>All pairs, as scenes of the same sensors and season</source>
        <translation>Toutes les paires, comme des scènes des mêmes capteurs et de la même saison</translation>
    </message>
    <message>
        <source>Import product</source>
        <translation>Importer un produit</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,product,prisma,emit,enmap,desis,tanager,neon,aviris,hyperion,sentinel-2,landsat,planetscope,worldview,pleiades,spot,hdf5,he5,netcdf,zip,safe,dimap,cog,convert,wavelength,mask</source>
        <translation>hyperspectral,multispectral,product,produit,prisma,emit,enmap,desis,tanager,neon,aviris,hyperion,sentinel-2,landsat,planetscope,worldview,pleiades,spot,hdf5,he5,netcdf,zip,safe,dimap,cog,convert,convertir,wavelength,longueur d’onde,mask,masque</translation>
    </message>
    <message>
        <source>Turns the product of a mission into a raster with wavelengths.</source>
        <translation>Transforme le produit d’une mission en un raster avec longueurs d’onde.</translation>
    </message>
    <message>
        <source>Reads the product of a hyperspectral mission or of a multispectral sensor as it was delivered, and writes it as a GeoTIFF whose bands know their wavelengths, widths and whether they are bad, and which every program opens. Pixels that the product's own quality layers mark have no data.

Hyperspectral: EnMAP, PRISMA, EMIT, DESIS, Tanager, NEON, AVIRIS, Hyperion, PACE, Wyvern. Multispectral: Sentinel-2, Landsat, PlanetScope, RapidEye, SkySat, WorldView, GeoEye, QuickBird, IKONOS, Pléiades, SPOT, EO-1 ALI.

The other algorithms take these products as well, by the path of the archive, the metadata or the folder: importing is for layers of what QGIS cannot open, and for other programs.</source>
        <translation>Lit le produit d’une mission hyperspectrale ou d’un capteur multispectral tel qu’il a été livré, et l’écrit en un GeoTIFF dont les bandes connaissent leurs longueurs d’onde, leurs largeurs et si elles sont mauvaises, et que tout logiciel ouvre. Les pixels marqués par les couches de qualité du produit n’ont pas de données.

Hyperspectral : EnMAP, PRISMA, EMIT, DESIS, Tanager, NEON, AVIRIS, Hyperion, PACE, Wyvern. Multispectral : Sentinel-2, Landsat, PlanetScope, RapidEye, SkySat, WorldView, GeoEye, QuickBird, IKONOS, Pléiades, SPOT, EO-1 ALI.

Les autres algorithmes acceptent aussi ces produits, par le chemin de l’archive, des métadonnées ou du dossier : l’importation sert à obtenir des couches de ce que QGIS ne peut pas ouvrir, et pour d’autres logiciels.</translation>
    </message>
    <message>
        <source>Choose the product: what it is will be told here.</source>
        <translation>Choisissez le produit : sa nature sera indiquée ici.</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Image importée : {name}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>The product as it was delivered: the archive (ZIP, tar.gz), the file of metadata, the image, or the path of the folder. Nothing is unpacked.</source>
        <translation>Le produit tel qu’il a été livré : l’archive (ZIP, tar.gz), le fichier de métadonnées, l’image, ou le chemin du dossier. Rien n’est décompressé.</translation>
    </message>
    <message>
        <source>Imported image</source>
        <translation>Image importée</translation>
    </message>
    <message>
        <source>The image to write (GeoTIFF).</source>
        <translation>L’image à écrire (GeoTIFF).</translation>
    </message>
    <message>
        <source>Mask of the product</source>
        <translation>Masque du produit</translation>
    </message>
    <message>
        <source>A raster to write that is 1 where the product's quality layers mark pixels (clouds, shadows, haze, failures), and 0 elsewhere.</source>
        <translation>Un raster à écrire, qui vaut 1 là où les couches de qualité du produit marquent des pixels (nuages, ombres, brume, défaillances), et 0 ailleurs.</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>GeoTIFF optimisé pour le nuage (COG)</translation>
    </message>
    <message>
        <source>Write the raster with overviews, and in an order in which a map is drawn from a server's file with few reads. Takes longer.</source>
        <translation>Écrire le raster avec des pyramides, et dans un ordre qui permet de dessiner une carte à partir du fichier d’un serveur en peu de lectures. Prend plus de temps.</translation>
    </message>
    <message>
        <source>Number of bands</source>
        <translation>Nombre de bandes</translation>
    </message>
    <message>
        <source>Bands: {count}, {bad} of them bad</source>
        <translation>Bandes : {count}, dont {bad} mauvaises</translation>
    </message>
    <message>
        <source>Install engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <source>engine,install,setup,repair,upgrade,python,environment,torch,pytorch,gpu,cuda</source>
        <translation>engine,moteur,install,installer,setup,repair,réparer,upgrade,mettre à jour,python,environment,environnement,torch,pytorch,gpu,cuda</translation>
    </message>
    <message>
        <source>Installs or repairs what SpectraMorph computes with.</source>
        <translation>Installe ou répare ce avec quoi SpectraMorph calcule.</translation>
    </message>
    <message>
        <source>SpectraMorph computes in a process of its own, the engine, with a Python environment of its own. This downloads its libraries into a folder of yours; nothing is installed into the Python of QGIS. How much there is to download, and how much disk it takes, is told first; an engine that is there is replaced only once the new one is complete.

The window SpectraMorph ▸ Engine… in the Raster menu does the same.</source>
        <translation>SpectraMorph calcule dans un processus à part, le moteur, avec son propre environnement Python. Cet algorithme télécharge ses bibliothèques dans un dossier à vous ; rien n’est installé dans le Python de QGIS. Le volume à télécharger et l’espace disque nécessaire sont indiqués au préalable ; un moteur existant n’est remplacé qu’une fois le nouveau complet.

La fenêtre SpectraMorph ▸ Moteur… du menu Raster fait de même.</translation>
    </message>
    <message>
        <source>Build of PyTorch</source>
        <translation>Version compilée de PyTorch</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics cards (CUDA)</source>
        <translation>Cartes graphiques NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Folder of the engine</source>
        <translation>Dossier du moteur</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Dossier de wheels</translation>
    </message>
    <message>
        <source>Python to install with</source>
        <translation>Python servant à l’installation</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA build where an NVIDIA driver is found, else the far smaller CPU build.</source>
        <translation>Automatique prend la version CUDA si un pilote NVIDIA est trouvé, sinon la version CPU, bien plus petite.</translation>
    </message>
    <message>
        <source>Where the engine goes, and is then looked for. Empty: a folder of the user's, outside the QGIS profile.</source>
        <translation>Là où le moteur est installé, puis recherché. Vide : un dossier de l’utilisateur, hors du profil QGIS.</translation>
    </message>
    <message>
        <source>A folder with the packages, to install without a network. Empty: from the network.</source>
        <translation>Un dossier contenant les paquets, pour installer sans réseau. Vide : depuis le réseau.</translation>
    </message>
    <message>
        <source>A Python (3.9 or newer) that can make environments. Empty: QGIS's own, or one that is downloaded where that one cannot.</source>
        <translation>Un Python (3.9 ou plus récent) capable de créer des environnements. Vide : celui de QGIS, ou un Python téléchargé si celui-ci ne le peut pas.</translation>
    </message>
    <message>
        <source>The engine's Python</source>
        <translation>Le Python du moteur</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>Durée en secondes</translation>
    </message>
    <message>
        <source>To download: {download} GB. On the disk: {disk} GB, in {folder}. Free there: {free} GB.</source>
        <translation>À télécharger : {download} Go. Sur le disque : {disk} Go, dans {folder}. Libre à cet endroit : {free} Go.</translation>
    </message>
    <message>
        <source>Load sample data</source>
        <translation>Charger des données d’exemple</translation>
    </message>
    <message>
        <source>sample,example,demo,test data,tutorial,hyperspectral,multispectral,EnMAP,Sentinel-2,getting started</source>
        <translation>sample,example,demo,exemple,données de test,tutoriel,hyperspectral,multispectral,EnMAP,Sentinel-2,premiers pas</translation>
    </message>
    <message>
        <source>Makes a hyperspectral and a multispectral image of one landscape to try everything on.</source>
        <translation>Fait une image hyperspectrale et une image multispectrale d’un même paysage pour tout essayer.</translation>
    </message>
    <message>
        <source>Makes two images of a landscape of 3.6 km and adds them to the project: one as EnMAP sees it (30 m, 224 bands) and one as Sentinel-2 does (10 m, 10 bands). It takes seconds, and nothing is downloaded.

Then choose “Fuse hyperspectral and multispectral images”: its dialog finds both, and Run makes an image with 224 bands and pixels of 10 m. With the truth you can tell how good that is: “Assess a fused image” takes it for the reference.

The landscape is made, with spectra of plants, soils, water and roofs from published models and measurements. Neither image has an atmosphere, clouds or a shift against the other: a real pair is harder.

The same files come of every run. Files of an earlier one in the folder are replaced.</source>
        <translation>Fait deux images d’un paysage de 3,6 km et les ajoute au projet : l’une comme EnMAP la voit (30 m, 224 bandes), l’autre comme Sentinel-2 (10 m, 10 bandes). Cela prend quelques secondes et rien n’est téléchargé.

Choisissez ensuite « Fusionner des images hyperspectrales et multispectrales » : sa fenêtre trouve les deux, et Exécuter fait une image de 224 bandes aux pixels de 10 m. Avec la vérité, on sait ce qu’elle vaut : « Évaluer une image fusionnée » la prend pour référence.

Le paysage est artificiel, avec des spectres de plantes, de sols, d’eau et de toits tirés de modèles et de mesures publiés. Aucune des images n’a d’atmosphère, de nuages ni de décalage par rapport à l’autre : une vraie paire est plus difficile.

Chaque exécution donne les mêmes fichiers. Ceux d’une précédente dans le dossier sont remplacés.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Where to write the images. A temporary folder is gone when QGIS ends.</source>
        <translation>Où écrire les images. Un dossier temporaire disparaît quand QGIS se ferme.</translation>
    </message>
    <message>
        <source>Add the truth</source>
        <translation>Ajouter la vérité</translation>
    </message>
    <message>
        <source>What a perfect fusion of both images would be, as a third layer: the reference that tells how good a fusion is. It takes 42 MB, the two images take 7.</source>
        <translation>Ce que serait une fusion parfaite des deux images, en troisième couche : la référence qui dit ce que vaut une fusion. Elle prend 42 Mo, les deux images 7.</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Vérité</translation>
    </message>
    <message>
        <source>Table of the response</source>
        <translation>Table de la réponse</translation>
    </message>
    <message>
        <source>Both images are in the project. The log tells how to fuse them.</source>
        <translation>Les deux images sont dans le projet. Le journal dit comment les fusionner.</translation>
    </message>
    <message>
        <source>The response of the multispectral image need not be given, as its file tells the wavelengths; to try a table of it: {table}</source>
        <translation>La réponse de l’image multispectrale n’a pas à être donnée, car son fichier indique les longueurs d’onde ; pour en essayer un tableau : {table}</translation>
    </message>
    <message>
        <source>Sample HSI (EnMAP-like, 30 m)</source>
        <translation>HSI d’exemple (comme EnMAP, 30 m)</translation>
    </message>
    <message>
        <source>Sample MSI (Sentinel-2-like, 10 m)</source>
        <translation>MSI d’exemple (comme Sentinel-2, 10 m)</translation>
    </message>
    <message>
        <source>Sample truth (224 bands, 10 m)</source>
        <translation>Vérité d’exemple (224 bandes, 10 m)</translation>
    </message>
    <message>
        <source>Next: Raster ▸ SpectraMorph ▸ Fuse Hyperspectral and Multispectral Images… with the hyperspectral image “{hsi}” and the multispectral image “{msi}”, which its dialog finds by itself; then Run.</source>
        <translation>Ensuite : Raster ▸ SpectraMorph ▸ Fusionner des images hyperspectrales et multispectrales… avec l’image hyperspectrale « {hsi} » et l’image multispectrale « {msi} », que la fenêtre trouve d’elle-même ; puis Exécuter.</translation>
    </message>
    <message>
        <source>The model file that the fusion wrote (safetensors).</source>
        <translation>Le fichier de modèle écrit par la fusion (safetensors).</translation>
    </message>
    <message>
        <source>The model file is not one that a fusion wrote: choose another one.</source>
        <translation>Le fichier de modèle n’est pas de ceux qu’une fusion écrit : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model needs both images: a multispectral one with {bands} bands.</source>
        <translation>Le modèle a besoin des deux images, dont une image multispectrale de {bands} bandes.</translation>
    </message>
    <message>
        <source>The model needs a multispectral image, with {bands} bands. With a hyperspectral image of that date, too, the result is nearer to the truth.</source>
        <translation>Le modèle a besoin d’une image multispectrale de {bands} bandes. Avec en plus une image hyperspectrale de cette date, le résultat est plus proche de la vérité.</translation>
    </message>
    <message>
        <source>The model needs only a multispectral image, with {bands} bands.</source>
        <translation>Le modèle n’a besoin que d’une image multispectrale de {bands} bandes.</translation>
    </message>
    <message>
        <source>The raster with many narrow bands and coarse pixels (HSI). Its file, or an ENVI header beside it, holds the bands' wavelengths. Products of EnMAP, PRISMA, EMIT and others are taken as they were delivered, by the path of their archive (ZIP, tar.gz), metadata or file, in scripts also of their folder.</source>
        <translation>Le raster aux nombreuses bandes étroites et aux pixels grossiers (HSI). Son fichier, ou un en-tête ENVI à côté, contient les longueurs d’onde des bandes. Les produits d’EnMAP, PRISMA, EMIT et d’autres sont acceptés tels que livrés, par le chemin de leur archive (ZIP, tar.gz), de leurs métadonnées ou de leur fichier, et dans les scripts aussi de leur dossier.</translation>
    </message>
    <message>
        <source>Multispectral image(s)</source>
        <translation>Image(s) multispectrale(s)</translation>
    </message>
    <message>
        <source>The raster of the same place with few bands and fine pixels (MSI); one panchromatic band will do. Several rasters, such as bands in files of their own, are stacked in their order, to the finest of their grids. Products of Sentinel-2, Landsat, PlanetScope, WorldView, Pléiades, SPOT and others are taken as they were delivered, by their archive (ZIP, tar) or metadata file, in scripts also by their folder: what they say of sensor, bands, scale and clouds is used.</source>
        <translation>Le raster du même lieu avec peu de bandes et des pixels fins (MSI) ; une seule bande panchromatique suffit. Plusieurs rasters, par exemple des bandes dans des fichiers séparés, sont empilés dans leur ordre, sur la plus fine de leurs grilles. Les produits de Sentinel-2, Landsat, PlanetScope, WorldView, Pléiades, SPOT et d’autres sont acceptés tels que livrés, par leur archive (ZIP, tar) ou leur fichier de métadonnées, et dans les scripts aussi par leur dossier : ce qu’ils disent du capteur, des bandes, de l’échelle et des nuages est utilisé.</translation>
    </message>
    <message>
        <source>Mask of the hyperspectral image</source>
        <translation>Masque de l’image hyperspectrale</translation>
    </message>
    <message>
        <source>A raster on the grid of the HSI: where it is not 0, as on clouds, the HSI is not used.</source>
        <translation>Un raster sur la grille de l’HSI : là où il n’est pas 0, comme sur les nuages, l’HSI n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Bands of both</source>
        <translation>Bandes des deux</translation>
    </message>
    <message>
        <source>Bands of the VNIR spectrometer</source>
        <translation>Bandes du spectromètre VNIR</translation>
    </message>
    <message>
        <source>Bands of the SWIR spectrometer</source>
        <translation>Bandes du spectromètre SWIR</translation>
    </message>
    <message>
        <source>Use the product's own mask (clouds, shadows, haze, failures)</source>
        <translation>Utiliser le masque propre au produit (nuages, ombres, brume, défaillances)</translation>
    </message>
    <message>
        <source>Pixels that the quality layers of a product (EnMAP, PRISMA, EMIT, Sentinel-2, Landsat, PlanetScope and others) mark are not used. The log says how many there are, and why. Other images have no such mask.</source>
        <translation>Les pixels marqués par les couches de qualité d’un produit (EnMAP, PRISMA, EMIT, Sentinel-2, Landsat, PlanetScope et d’autres) ne sont pas utilisés. Le journal indique leur nombre et la raison. Les autres images n’ont pas de tel masque.</translation>
    </message>
    <message>
        <source>Overlap of the two spectrometers</source>
        <translation>Recouvrement des deux spectromètres</translation>
    </message>
    <message>
        <source>EnMAP, PRISMA and Hyperion have two spectrometers (VNIR and SWIR), which both see the wavelengths from some 900 to 1000 nm: whose bands to use there. The other's count as bad.</source>
        <translation>EnMAP, PRISMA et Hyperion ont deux spectromètres (VNIR et SWIR) qui voient tous deux les longueurs d’onde d’environ 900 à 1000 nm : indique de quel spectromètre les bandes y sont utilisées. Celles de l’autre comptent comme mauvaises.</translation>
    </message>
    <message>
        <source>Wavelengths of the hyperspectral bands</source>
        <translation>Longueurs d’onde des bandes hyperspectrales</translation>
    </message>
    <message>
        <source>For a hyperspectral image whose file tells none, or wrong ones: centre wavelengths of all bands in their order, in nanometres or micrometres, or the path of a text file with one a line or of an ENVI header.</source>
        <translation>Pour une image hyperspectrale dont le fichier n’en indique aucune, ou de fausses : les longueurs d’onde centrales de toutes les bandes dans leur ordre, en nanomètres ou en micromètres, ou le chemin d’un fichier texte avec une valeur par ligne ou d’un en-tête ENVI.</translation>
    </message>
    <message>
        <source>Widths of the hyperspectral bands (FWHM)</source>
        <translation>Largeurs des bandes hyperspectrales (FWHM)</translation>
    </message>
    <message>
        <source>Full widths at half maximum of all bands, given in the same ways.</source>
        <translation>Largeurs à mi-hauteur de toutes les bandes, données des mêmes façons.</translation>
    </message>
    <message>
        <source>Automatic: flagged, empty or mere noise</source>
        <translation>Automatique : signalées, vides, bruit</translation>
    </message>
    <message>
        <source>Those flagged in the file</source>
        <translation>Celles que le fichier signale</translation>
    </message>
    <message>
        <source>None: use all bands</source>
        <translation>Aucune : utiliser toutes les bandes</translation>
    </message>
    <message>
        <source>Bad bands of the hyperspectral image</source>
        <translation>Mauvaises bandes de l’image hyperspectrale</translation>
    </message>
    <message>
        <source>Bands that are not used, and are nodata in the result. Automatic: those flagged as bad in the file, and those without data, with the same value everywhere, or with noise and no signal; the log names them. Or write a list of your own, like 1-7, 58-76, 225.</source>
        <translation>Bandes qui ne sont pas utilisées et qui sont nodata dans le résultat. Automatique : celles que le fichier signale comme mauvaises, et celles sans données, avec la même valeur partout, ou avec du bruit et sans signal ; le journal les nomme. Ou écrivez votre propre liste, par exemple 1-7, 58-76, 225.</translation>
    </message>
    <message>
        <source>Mask of the multispectral image</source>
        <translation>Masque de l’image multispectrale</translation>
    </message>
    <message>
        <source>A raster on the grid of the MSI, of the finest where there are several: where it is not 0, as on clouds, the MSI is not used.</source>
        <translation>Un raster sur la grille de la MSI, de la plus fine s’il y en a plusieurs : là où il n’est pas 0, comme sur les nuages, la MSI n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Number of endmembers</source>
        <translation>Nombre d’endmembers</translation>
    </message>
    <message>
        <source>Abundances are fractions</source>
        <translation>Les abondances sont des fractions</translation>
    </message>
    <message>
        <source>The maps show how much of each material lies in a pixel: no fraction is negative, and those of a pixel have a sum of 1. Switched off, they show the coefficients of all endmembers, negative ones too, which give the fused image exactly.</source>
        <translation>Les cartes montrent la part de chaque matériau dans un pixel : aucune fraction n’est négative, et la somme de celles d’un pixel est 1. Si l’option est désactivée, elles montrent les coefficients de tous les endmembers, négatifs compris, qui donnent exactement l’image fusionnée.</translation>
    </message>
    <message>
        <source>Spectral library to name endmembers by</source>
        <translation>Bibliothèque spectrale servant à nommer les endmembers</translation>
    </message>
    <message>
        <source>Each endmember is called after the nearest spectrum of this library, with the angle between the two. Without a library it is called after what its curve shows, such as vegetation-like.</source>
        <translation>Chaque endmember est nommé d’après le spectre le plus proche de cette bibliothèque, avec l’angle entre les deux. Sans bibliothèque, il est nommé d’après ce que montre sa courbe, par exemple type végétation.</translation>
    </message>
    <message>
        <source>Spectral libraries (*.csv *.txt *.sli *.geojson *.gpkg);;All files (*.*)</source>
        <translation>Bibliothèques spectrales (*.csv *.txt *.sli *.geojson *.gpkg);;Tous les fichiers (*.*)</translation>
    </message>
    <message>
        <source>Spectral responses (*.csv *.txt *.sli *.geojson);;All files (*.*)</source>
        <translation>Réponses spectrales (*.csv *.txt *.sli *.geojson);;Tous les fichiers (*.*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*.*)</source>
        <translation>Tables (*.csv *.txt);;Tous les fichiers (*.*)</translation>
    </message>
    <message>
        <source>SpectraMorph models (*.safetensors)</source>
        <translation>Modèles SpectraMorph (*.safetensors)</translation>
    </message>
    <message>
        <source>Not used: the response table tells it.</source>
        <translation>Non utilisé : la table de réponse l’indique.</translation>
    </message>
    <message>
        <source>Not used: the shift is given.</source>
        <translation>Non utilisé : le décalage est donné.</translation>
    </message>
    <message>
        <source>Not used: the method as published knows nothing of it.</source>
        <translation>Non utilisé : la méthode telle que publiée ne le connaît pas.</translation>
    </message>
    <message>
        <source>Automatic (the fastest that works)</source>
        <translation>Automatique (le plus rapide qui fonctionne)</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>GPU NVIDIA</translation>
    </message>
    <message>
        <source>Second NVIDIA GPU</source>
        <translation>Second GPU NVIDIA</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calculer sur</translation>
    </message>
    <message>
        <source>The processor, or a graphics card (GPU). Automatic takes the fastest one that works; the log says which and why.</source>
        <translation>Le processeur ou une carte graphique (GPU). Automatique prend le plus rapide qui fonctionne ; le journal indique lequel et pourquoi.</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>Cœurs du CPU</translation>
    </message>
    <message>
        <source>How many CPU cores to compute on. Automatic (0): all but one, or both of two.</source>
        <translation>Nombre de cœurs du CPU utilisés pour le calcul. Automatique (0) : tous sauf un, ou les deux s’il y en a deux.</translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation>Cluster Dask</translation>
    </message>
    <message>
        <source>Where to compute: the address of a Dask scheduler, such as tcp://10.0.0.1:8786, or local:4 for four processes on this computer, or local:gpus for one for each of its GPUs. Left empty, one process does it, which is best for a single scene or a few. The engine needs the package distributed for it; the values are the same.</source>
        <translation>Où calculer : l’adresse d’un ordonnanceur Dask, par exemple tcp://10.0.0.1:8786, ou local:4 pour quatre processus sur cet ordinateur, ou local:gpus pour un processus par GPU. Si ce champ est laissé vide, un seul processus s’en charge, ce qui convient le mieux à une ou quelques scènes. Le moteur a besoin du paquet distributed pour cela ; les valeurs sont les mêmes.</translation>
    </message>
    <message>
        <source>Folder for the cluster's parts</source>
        <translation>Dossier des parties du cluster</translation>
    </message>
    <message>
        <source>A folder that all workers of the cluster reach under the same name, or a name such as /vsis3/bucket/folder. Left empty, a folder beside the fused image.</source>
        <translation>Un dossier que tous les workers du cluster atteignent sous le même nom, ou un nom tel que /vsis3/bucket/folder. Si ce champ est laissé vide, un dossier à côté de l’image fusionnée.</translation>
    </message>
    <message>
        <source>Known shift (columns, rows)</source>
        <translation>Décalage connu (colonnes, lignes)</translation>
    </message>
    <message>
        <source>By how much the content of the MSI lies to the right of and below where the HSI has it, in pixels of the HSI, such as 0.4, -1.2 or 0,4; -1,2. Where it is left empty the shift is estimated.</source>
        <translation>De combien le contenu de la MSI se trouve à droite et au-dessous de l’endroit où il est dans l’HSI, en pixels de l’HSI, par exemple 0.4, -1.2 ou 0,4; -1,2. Si ce champ est laissé vide, le décalage est estimé.</translation>
    </message>
    <message>
        <source>The hyperspectral image with fine pixels to write (GeoTIFF).</source>
        <translation>L’image hyperspectrale à pixels fins à écrire (GeoTIFF).</translation>
    </message>
    <message>
        <source>How much of each material, or endmember, lies in each fine pixel, one band each (GeoTIFF).</source>
        <translation>La part de chaque matériau, ou endmember, dans chaque pixel fin, une bande chacun (GeoTIFF).</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>A page to look at: pictures, curves, and what tells how good the result is. Everything is inside one file, which opens in any browser and needs no network (HTML).</source>
        <translation>Une page à consulter : images, courbes, et ce qui indique la qualité du résultat. Tout est contenu dans un seul fichier, qui s’ouvre dans n’importe quel navigateur et sans réseau (HTML).</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Lowest correlation of a band after matching</source>
        <translation>Plus faible corrélation d’une bande après ajustement radiométrique</translation>
    </message>
    <message>
        <source>PSNR told from the fit (dB)</source>
        <translation>PSNR estimé d’après l’ajustement (dB)</translation>
    </message>
    <message>
        <source>Root mean square error told from the fit</source>
        <translation>Erreur quadratique moyenne (racine) estimée d’après l’ajustement</translation>
    </message>
    <message>
        <source>Shift to the right (HSI pixels)</source>
        <translation>Décalage vers la droite (pixels HSI)</translation>
    </message>
    <message>
        <source>Shift down (HSI pixels)</source>
        <translation>Décalage vers le bas (pixels HSI)</translation>
    </message>
    <message>
        <source>Resample to sensor</source>
        <translation>Rééchantillonner vers un capteur</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,spectral resampling,convolution,simulate,sensor,spectral response,srf,sentinel-2,landsat,planetscope,worldview</source>
        <translation>hyperspectral,multispectral,spectral resampling,rééchantillonnage spectral,convolution,simulate,simuler,sensor,capteur,spectral response,réponse spectrale,srf,sentinel-2,landsat,planetscope,worldview</translation>
    </message>
    <message>
        <source>Shows a hyperspectral image as a multispectral sensor would see it.</source>
        <translation>Montre une image hyperspectrale telle qu’un capteur multispectral la verrait.</translation>
    </message>
    <message>
        <source>Makes the bands that a multispectral sensor would have of a hyperspectral image, by the measured spectral response of the sensor or by a response table: each is the mean of the hyperspectral bands, weighted by how much the sensor sees of them. Pixels and units stay those of the hyperspectral image; the bands have the names, wavelengths and widths of the sensor's.

It serves for comparing sensors, for indices and models that were made for one of them, and for seeing what a spectral response means.

Bands of the sensor that lie where the hyperspectral image has none are left out, and the log names them; it warns of those that are seen in part.</source>
        <translation>Crée, à partir d’une image hyperspectrale, les bandes qu’aurait un capteur multispectral, d’après la réponse spectrale mesurée du capteur ou une table de réponse : chacune est la moyenne des bandes hyperspectrales, pondérée par ce que le capteur en voit. Les pixels et les unités restent ceux de l’image hyperspectrale ; les bandes ont les noms, les longueurs d’onde et les largeurs de celles du capteur.

Cela sert à comparer des capteurs, à utiliser des indices et des modèles conçus pour l’un d’eux, et à voir ce que signifie une réponse spectrale.

Les bandes du capteur situées là où l’image hyperspectrale n’en a pas sont omises, et le journal les nomme ; il avertit de celles qui ne sont vues qu’en partie.</translation>
    </message>
    <message>
        <source>Resampled: {name}</source>
        <translation>Image rééchantillonnée : {name}</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>The sensor whose bands are made.</source>
        <translation>Le capteur dont les bandes sont créées.</translation>
    </message>
    <message>
        <source>Spectral response of another sensor</source>
        <translation>Réponse spectrale d’un autre capteur</translation>
    </message>
    <message>
        <source>Bands wanted</source>
        <translation>Bandes voulues</translation>
    </message>
    <message>
        <source>Names of the bands to make, in the order wanted, separated by commas: B2,B3,B4,B8 or blue,green,red,nir. All that the hyperspectral image can tell where nothing is given.</source>
        <translation>Noms des bandes à créer, dans l’ordre voulu, séparés par des virgules : B2,B3,B4,B8 ou blue,green,red,nir. Toutes celles que l’image hyperspectrale permet de déterminer si rien n’est donné.</translation>
    </message>
    <message>
        <source>Data type of the output</source>
        <translation>Type de données de la sortie</translation>
    </message>
    <message>
        <source>How the bands are stored: as the hyperspectral image is, with its scaling, or as floating-point numbers.</source>
        <translation>Façon de stocker les bandes : comme l’image hyperspectrale, avec sa mise à l’échelle, ou en virgule flottante.</translation>
    </message>
    <message>
        <source>Resampled image</source>
        <translation>Image rééchantillonnée</translation>
    </message>
    <message>
        <source>The raster to write, with the bands of the sensor (GeoTIFF).</source>
        <translation>Le raster à écrire, avec les bandes du capteur (GeoTIFF).</translation>
    </message>
    <message>
        <source>Bands left out</source>
        <translation>Bandes omises</translation>
    </message>
    <message>
        <source>The record is of a run that has no dialog: give that of another one.</source>
        <translation>Cet enregistrement est celui d’une exécution sans boîte de dialogue : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Run Again from a Record…</source>
        <translation>Réexécuter d’après un enregistrement…</translation>
    </message>
    <message>
        <source>Run Again…</source>
        <translation>Réexécuter…</translation>
    </message>
    <message>
        <source>Record of a Run</source>
        <translation>Enregistrement d’une exécution</translation>
    </message>
    <message>
        <source>Records of SpectraMorph (*.run.json);;All files (*.*)</source>
        <translation>Enregistrements de SpectraMorph (*.run.json);;Tous les fichiers (*.*)</translation>
    </message>
    <message>
        <source>usual place</source>
        <translation>emplacement habituel</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>processeur (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>carte graphique NVIDIA</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>carte graphique Apple</translation>
    </message>
    <message>
        <source>Python to use as the engine</source>
        <translation>Python à utiliser comme moteur</translation>
    </message>
    <message>
        <source>that of the installed engine</source>
        <translation>celui du moteur installé</translation>
    </message>
    <message>
        <source>CPU cores (0: all but one, or both of two)</source>
        <translation>Cœurs du CPU (0 : tous sauf un, ou les deux s’il y en a deux)</translation>
    </message>
    <message>
        <source>Keep the engine ready between runs</source>
        <translation>Garder le moteur prêt entre les exécutions</translation>
    </message>
    <message>
        <source>Installation: folder of downloaded packages</source>
        <translation>Installation : dossier des paquets téléchargés</translation>
    </message>
    <message>
        <source>from the internet</source>
        <translation>depuis internet</translation>
    </message>
    <message>
        <source>Installation: address of PyTorch's packages</source>
        <translation>Installation : adresse des paquets de PyTorch</translation>
    </message>
    <message>
        <source>Installation: address of Python itself</source>
        <translation>Installation : adresse de Python lui-même</translation>
    </message>
    <message>
        <source>Give a whole number from 0 to {most}.</source>
        <translation>Indiquez un nombre entier de 0 à {most}.</translation>
    </message>
    <message>
        <source>Simulate a pair</source>
        <translation>Simuler une paire</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,simulate,simulation,synthetic,degrade,blur,psf,point spread function,noise,snr,test data,wald,ground truth</source>
        <translation>hyperspectral,multispectral,simulate,simulation,simuler,synthetic,synthétique,degrade,dégrader,blur,flou,psf,point spread function,fonction d’étalement du point,noise,bruit,snr,test data,données de test,wald,ground truth,vérité terrain</translation>
    </message>
    <message>
        <source>Makes a coarse hyperspectral image and a multispectral one of a scene, whose fusion is then known.</source>
        <translation>Crée, à partir d’une scène, une image hyperspectrale grossière et une image multispectrale dont la fusion est ainsi connue.</translation>
    </message>
    <message>
        <source>Takes any hyperspectral image for the scene and makes of it what two sensors would see: one whose pixels are so many times coarser, through a blur of its optics and with noise; and one with the bands of a multispectral sensor, with the scene's pixels and with noise. Georeferencing, wavelengths, units and bad bands are kept, so that both can be fused as they are; the scene itself, cut to whole coarse pixels, is what the fusion should be.

It serves for trying which sensor, ratio and method suit a task, and for figures that others can repeat: the same seed gives the same images. A shift, gains, a turned grid, ratios that are no whole numbers and ten kinds of blur are there to see what a fusion stands.

A simulated pair is kinder than a real one: both images show the same moment, from the same angle, without clouds.</source>
        <translation>Prend n’importe quelle image hyperspectrale comme scène et en tire ce que deux capteurs verraient : une image dont les pixels sont tant de fois plus grossiers, à travers le flou de son optique et avec du bruit ; et une image avec les bandes d’un capteur multispectral, avec les pixels de la scène et du bruit. Le géoréférencement, les longueurs d’onde, les unités et les mauvaises bandes sont conservés, de sorte que les deux peuvent être fusionnées telles quelles ; la scène elle-même, découpée en pixels grossiers entiers, est ce que la fusion devrait donner.

Cela sert à essayer quel capteur, quel rapport et quelle méthode conviennent à une tâche, et à obtenir des chiffres que d’autres peuvent reproduire : la même graine donne les mêmes images. Un décalage, des gains, une grille tournée, des rapports non entiers et dix sortes de flou permettent de voir ce que supporte une fusion.

Une paire simulée est plus favorable qu’une vraie : les deux images montrent le même instant, sous le même angle, sans nuages.</translation>
    </message>
    <message>
        <source>Simulated: {name}</source>
        <translation>Paire simulée : {name}</translation>
    </message>
    <message>
        <source>Multispectral sensor</source>
        <translation>Capteur multispectral</translation>
    </message>
    <message>
        <source>The sensor whose bands the multispectral image has.</source>
        <translation>Le capteur dont l’image multispectrale a les bandes.</translation>
    </message>
    <message>
        <source>Ratio of the pixel sizes</source>
        <translation>Rapport des tailles de pixel</translation>
    </message>
    <message>
        <source>How many times coarser than the scene's the pixels of the hyperspectral image are.</source>
        <translation>Combien de fois les pixels de l’image hyperspectrale sont plus grossiers que ceux de la scène.</translation>
    </message>
    <message>
        <source>The point spread function of its optics; the averaging over its pixels comes on top.</source>
        <translation>La fonction d’étalement du point de son optique ; la moyenne sur ses pixels s’y ajoute.</translation>
    </message>
    <message>
        <source>Width of the blur (coarse pixels)</source>
        <translation>Largeur du flou (pixels grossiers)</translation>
    </message>
    <message>
        <source>The standard deviation of a Gaussian, in pixels of the hyperspectral image, or the like width of another blur. Most sensors have 0.4 to 0.9.</source>
        <translation>L’écart type d’une gaussienne, en pixels de l’image hyperspectrale, ou la largeur équivalente d’un autre flou. La plupart des capteurs ont 0.4 à 0.9.</translation>
    </message>
    <message>
        <source>Signal to noise of the hyperspectral image (dB)</source>
        <translation>Rapport signal sur bruit de l’image hyperspectrale (dB)</translation>
    </message>
    <message>
        <source>Of each band: ten times the logarithm of the mean squares' ratio. 0: no noise.</source>
        <translation>De chaque bande : dix fois le logarithme du rapport des carrés moyens. 0 : pas de bruit.</translation>
    </message>
    <message>
        <source>Signal to noise of the multispectral image (dB)</source>
        <translation>Rapport signal sur bruit de l’image multispectrale (dB)</translation>
    </message>
    <message>
        <source>Of each band, in the same way. 0: no noise.</source>
        <translation>De chaque bande, de la même façon. 0 : pas de bruit.</translation>
    </message>
    <message>
        <source>Shift between the images (columns, rows)</source>
        <translation>Décalage entre les images (colonnes, lignes)</translation>
    </message>
    <message>
        <source>By how much the content of the multispectral image is to lie right of and below where the hyperspectral one has it, in pixels of the latter: 0.4, -0.7. Its georeferencing, and that of the truth, are moved; no value changes.</source>
        <translation>De combien le contenu de l’image multispectrale doit se trouver à droite et au-dessous de l’endroit où il est dans l’image hyperspectrale, en pixels de cette dernière : 0.4, -0.7. Son géoréférencement et celui de la vérité sont déplacés ; aucune valeur ne change.</translation>
    </message>
    <message>
        <source>Gain of the multispectral image</source>
        <translation>Gain de l’image multispectrale</translation>
    </message>
    <message>
        <source>What its values are multiplied by, as of a sensor with other units: one number, or one for each band.</source>
        <translation>Facteur par lequel ses valeurs sont multipliées, comme pour un capteur d’autres unités : un nombre, ou un par bande.</translation>
    </message>
    <message>
        <source>Turn of the coarse grid (degrees)</source>
        <translation>Rotation de la grille grossière (degrés)</translation>
    </message>
    <message>
        <source>By how much the grid of the hyperspectral image is turned against that of the multispectral one.</source>
        <translation>De combien la grille de l’image hyperspectrale est tournée par rapport à celle de l’image multispectrale.</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation>Graine du bruit</translation>
    </message>
    <message>
        <source>The same seed gives the same noise.</source>
        <translation>La même graine donne le même bruit.</translation>
    </message>
    <message>
        <source>Data type of the outputs</source>
        <translation>Type de données des sorties</translation>
    </message>
    <message>
        <source>How values are stored: as the hyperspectral image does, with its scaling, or as floating-point numbers. A multispectral image with gains is always the latter.</source>
        <translation>Façon de stocker les valeurs : comme l’image hyperspectrale, avec sa mise à l’échelle, ou en virgule flottante. Une image multispectrale avec des gains est toujours en virgule flottante.</translation>
    </message>
    <message>
        <source>Coarse hyperspectral image</source>
        <translation>Image hyperspectrale grossière</translation>
    </message>
    <message>
        <source>The raster to write (GeoTIFF).</source>
        <translation>Le raster à écrire (GeoTIFF).</translation>
    </message>
    <message>
        <source>The raster to write, with the scene's pixels (GeoTIFF).</source>
        <translation>Le raster à écrire, avec les pixels de la scène (GeoTIFF).</translation>
    </message>
    <message>
        <source>What a fusion of both should be: the scene, cut to whole coarse pixels (GeoTIFF). “Assess a fused image” takes it for the reference.</source>
        <translation>Ce que devrait être une fusion des deux : la scène, découpée en pixels grossiers entiers (GeoTIFF). « Évaluer une image fusionnée » la prend comme référence.</translation>
    </message>
    <message>
        <source>What the bands of the multispectral image see, as the fusion takes it (CSV).</source>
        <translation>Ce que voient les bandes de l’image multispectrale, sous la forme qu’accepte la fusion (CSV).</translation>
    </message>
    <message>
        <source>Table of the blur</source>
        <translation>Table du flou</translation>
    </message>
    <message>
        <source>The point spread function of the hyperspectral image, its pixel included, as the fusion takes it (CSV).</source>
        <translation>La fonction d’étalement du point de l’image hyperspectrale, son pixel compris, sous la forme qu’accepte la fusion (CSV).</translation>
    </message>
    <message>
        <source>Number of multispectral bands</source>
        <translation>Nombre de bandes multispectrales</translation>
    </message>
    <message>
        <source>How the pair was made</source>
        <translation>Création de la paire</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussienne</translation>
    </message>
    <message>
        <source>Kolmogorov (turbulent air)</source>
        <translation>Kolmogorov (air turbulent)</translation>
    </message>
    <message>
        <source>Airy (a round aperture's diffraction)</source>
        <translation>Airy (diffraction d’une ouverture circulaire)</translation>
    </message>
    <message>
        <source>Moffat</source>
        <translation>Moffat</translation>
    </message>
    <message>
        <source>Sinc² (a slit's diffraction)</source>
        <translation>Sinc² (diffraction d’une fente)</translation>
    </message>
    <message>
        <source>Lorentzian, squared</source>
        <translation>Lorentzienne au carré</translation>
    </message>
    <message>
        <source>Gauss-Hermite</source>
        <translation>Gauss-Hermite</translation>
    </message>
    <message>
        <source>Parabolic</source>
        <translation>Parabolique</translation>
    </message>
    <message>
        <source>Gabor (not round)</source>
        <translation>Gabor (non circulaire)</translation>
    </message>
    <message>
        <source>None: the pixels alone</source>
        <translation>Aucun : les pixels seuls</translation>
    </message>
    <message>
        <source>the MSI as the HSI resolves it</source>
        <translation>la MSI telle que l’HSI la résout</translation>
    </message>
    <message>
        <source>the HSI as the MSI would see it</source>
        <translation>l’HSI telle que la MSI la verrait</translation>
    </message>
    <message>
        <source>the MSI as the HSI resolves it, and the HSI as the MSI would see it</source>
        <translation>la MSI telle que l’HSI la résout, et l’HSI telle que la MSI la verrait</translation>
    </message>
    <message>
        <source>errors on held-out pixels: {listed}</source>
        <translation>erreurs sur des pixels mis de côté : {listed}</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>{choice}: {meaning} ({reason})</source>
        <translation>{choice} : {meaning} ({reason})</translation>
    </message>
    <message>
        <source>The device {wanted!r} is not known: give auto, cpu, cuda, cuda:N or mps.</source>
        <translation>Le périphérique {wanted!r} est inconnu : indiquez auto, cpu, cuda, cuda:N ou mps.</translation>
    </message>
    <message>
        <source>The device {wanted} cannot be used ({failure}): choose auto or cpu.</source>
        <translation>Le périphérique {wanted} ne peut pas être utilisé ({failure}) : choisissez auto ou cpu.</translation>
    </message>
    <message>
        <source>the fastest device that works</source>
        <translation>le périphérique le plus rapide qui fonctionne</translation>
    </message>
    <message>
        <source>{name} was passed over: {failure}</source>
        <translation>{name} a été écarté : {failure}</translation>
    </message>
    <message>
        <source>this build of torch knows no GPU</source>
        <translation>cette version compilée de torch ne connaît aucun GPU</translation>
    </message>
    <message>
        <source>torch finds no GPU</source>
        <translation>torch ne trouve aucun GPU</translation>
    </message>
    <message>
        <source>a trial fusion came out wrong</source>
        <translation>une fusion d’essai a donné un résultat faux</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>{wanted} asked for, but mixtures of these already explain the image</source>
        <translation>nombre demandé : {wanted}, mais les mélanges de ceux-ci expliquent déjà l’image</translation>
    </message>
    <message>
        <source>as many as the signal has directions</source>
        <translation>autant que le signal a de directions</translation>
    </message>
    <message>
        <source>the fewest whose mixtures explain {explained:.0%} of the image's variance</source>
        <translation>le plus petit nombre dont les mélanges expliquent {explained:.0%} de la variance de l’image</translation>
    </message>
    <message>
        <source>the most that are shown unasked; they explain {explained:.1%} of the image's variance, and how many materials there are cannot be told</source>
        <translation>le plus grand nombre montré sans demande ; ils expliquent {explained:.1%} de la variance de l’image, et le nombre réel de matériaux ne peut pas être déterminé</translation>
    </message>
    <message>
        <source>Only {shape} pixels of the hyperspectral image are covered by valid pixels of the multispectral one, too few to match their radiometry: give images that overlap more, or turn radiometric matching off.</source>
        <translation>Seuls {shape} pixels de l’image hyperspectrale sont couverts par des pixels valides de l’image multispectrale, trop peu pour ajuster leur radiométrie : indiquez des images qui se recouvrent davantage, ou désactivez l’ajustement radiométrique.</translation>
    </message>
    <message>
        <source>Band {band} of the multispectral image has the same value everywhere under the hyperspectral image and tells nothing: leave that band out.</source>
        <translation>La bande {band} de l’image multispectrale a la même valeur partout sous l’image hyperspectrale et n’apprend rien : omettez cette bande.</translation>
    </message>
    <message>
        <source>Band {band} of the multispectral image (about {centre:.0f} nm) lies outside the hyperspectral image's wavelengths ({low:.0f} to {high:.0f} nm): check the response, or leave that band out.</source>
        <translation>La bande {band} de l’image multispectrale (environ {centre:.0f} nm) est hors des longueurs d’onde de l’image hyperspectrale ({low:.0f} à {high:.0f} nm) : vérifiez la réponse, ou omettez cette bande.</translation>
    </message>
    <message>
        <source>The two images agree nowhere once the multispectral one is put into the hyperspectral one's units: turn radiometric matching on, or give the right spectral scale.</source>
        <translation>Les deux images ne concordent nulle part une fois l’image multispectrale convertie dans les unités de l’image hyperspectrale : activez l’ajustement radiométrique, ou indiquez la bonne échelle spectrale.</translation>
    </message>
    <message>
        <source>endmember</source>
        <translation>endmember</translation>
    </message>
    <message>
        <source>no wavelengths are known</source>
        <translation>aucune longueur d’onde n’est connue</translation>
    </message>
    <message>
        <source>{name} ({detail})</source>
        <translation>{name} ({detail})</translation>
    </message>
    <message>
        <source>{number} {name}</source>
        <translation>{number} {name}</translation>
    </message>
    <message>
        <source>like {name} ({angle:.1f}°)</source>
        <translation>comme {name} ({angle:.1f}°)</translation>
    </message>
    <message>
        <source>the nearest spectrum of the library, by its angle</source>
        <translation>le spectre le plus proche de la bibliothèque, d’après son angle</translation>
    </message>
    <message>
        <source>brightness {level:.0%}</source>
        <translation>luminosité {level:.0%}</translation>
    </message>
    <message>
        <source>shaded vegetation-like</source>
        <translation>type végétation à l’ombre</translation>
    </message>
    <message>
        <source>vegetation-like</source>
        <translation>type végétation</translation>
    </message>
    <message>
        <source>a red edge, NDVI {ndvi:.2f}</source>
        <translation>un bord rouge (red edge), NDVI {ndvi:.2f}</translation>
    </message>
    <message>
        <source>snow-like</source>
        <translation>type neige</translation>
    </message>
    <message>
        <source>bright, and far less so in the short-wave infrared, NDSI {ndsi:.2f}</source>
        <translation>clair, et bien moins dans l’infrarouge à ondes courtes, NDSI {ndsi:.2f}</translation>
    </message>
    <message>
        <source>water-like</source>
        <translation>type eau</translation>
    </message>
    <message>
        <source>dark, and falling towards the near infrared, NDWI {ndwi:.2f}</source>
        <translation>sombre, et décroissant vers le proche infrarouge, NDWI {ndwi:.2f}</translation>
    </message>
    <message>
        <source>shade-like</source>
        <translation>semblable à l’ombre</translation>
    </message>
    <message>
        <source>dark, {bright}</source>
        <translation>sombre, {bright}</translation>
    </message>
    <message>
        <source>soil-like or dry vegetation</source>
        <translation>type sol ou végétation sèche</translation>
    </message>
    <message>
        <source>rising from blue on, NDVI {ndvi:.2f}</source>
        <translation>croissant à partir du bleu, NDVI {ndvi:.2f}</translation>
    </message>
    <message>
        <source>sparse vegetation-like</source>
        <translation>type végétation clairsemée</translation>
    </message>
    <message>
        <source>soil-like</source>
        <translation>type sol</translation>
    </message>
    <message>
        <source>rising from blue to near infrared, red {times:.1f} × blue</source>
        <translation>croissant du bleu au proche infrarouge, rouge {times:.1f} × bleu</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>no feature of plants, soil, water or snow; {bright}</source>
        <translation>aucun trait de plantes, de sol, d’eau ou de neige ; {bright}</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>nearly the same everywhere; {bright}</source>
        <translation>presque identique partout ; {bright}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>The spectral library {name} holds {count} spectra: give 2 to {most}, those of the materials in the image.</source>
        <translation>La bibliothèque spectrale {name} contient {count} spectres : indiquez-en 2 à {most}, ceux des matériaux présents dans l’image.</translation>
    </message>
    <message>
        <source>The spectral library {name} knows {covered} of the {bands} bands of the hyperspectral image: give spectra that cover most of them, and at least as many bands as there are materials.</source>
        <translation>La bibliothèque spectrale {name} connaît {covered} des {bands} bandes de l’image hyperspectrale : donnez des spectres qui en couvrent la plupart, et au moins autant de bandes qu’il y a de matériaux.</translation>
    </message>
    <message>
        <source>The values of the hyperspectral image are about {times:.3g} times those of the spectral library {name}, which is no factor between units of reflectance: give the library in the image's units.</source>
        <translation>Les valeurs de l’image hyperspectrale sont environ {times:.3g} fois celles de la bibliothèque spectrale {name}, ce qui n’est pas un facteur entre unités de réflectance : indiquez la bibliothèque dans les unités de l’image.</translation>
    </message>
    <message>
        <source>{wanted} asked for, but the image's values vary in no more directions</source>
        <translation>nombre demandé : {wanted}, mais les valeurs de l’image ne varient pas dans davantage de directions</translation>
    </message>
    <message>
        <source>the image's values vary in no more directions</source>
        <translation>les valeurs de l’image ne varient pas dans davantage de directions</translation>
    </message>
    <message>
        <source>the most that are looked for: the signal exceeds the noise in {signal} directions</source>
        <translation>le plus grand nombre recherché : le signal dépasse le bruit dans {signal} directions</translation>
    </message>
    <message>
        <source>the fewest that are looked for: the signal exceeds the noise in {signal} directions</source>
        <translation>le plus petit nombre recherché : le signal dépasse le bruit dans {signal} directions</translation>
    </message>
    <message>
        <source>directions in which the signal exceeds the noise</source>
        <translation>directions dans lesquelles le signal dépasse le bruit</translation>
    </message>
    <message>
        <source>{complaint}; see {prog} --help.</source>
        <translation>{complaint} ; voir {prog} --help.</translation>
    </message>
    <message>
        <source>The job was ended before it was complete; no output was written.</source>
        <translation>Le traitement a été arrêté avant d’être terminé ; aucune sortie n’a été écrite.</translation>
    </message>
    <message>
        <source>The computer ran out of memory: close other programs and try again.</source>
        <translation>L’ordinateur manque de mémoire : fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The engine's Python environment ({prefix}) is incomplete ({error}): install it again.</source>
        <translation>L’environnement Python du moteur ({prefix}) est incomplet ({error}) : réinstallez-le.</translation>
    </message>
    <message>
        <source>SpectraMorph failed unexpectedly ({error_name}: {error}).</source>
        <translation>SpectraMorph a échoué de façon inattendue ({error_name} : {error}).</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Avertissement : {text}</translation>
    </message>
    <message>
        <source>No folder for temporary files can be written to ({strerror}): free some space, or name another one in the variable TMPDIR.</source>
        <translation>Impossible d’écrire dans un dossier de fichiers temporaires ({strerror}) : libérez de l’espace, ou indiquez-en un autre dans la variable TMPDIR.</translation>
    </message>
    <message>
        <source>Standard output cannot be written ({strerror}); the job goes on without it.</source>
        <translation>Impossible d’écrire sur la sortie standard ({strerror}) ; le traitement continue sans elle.</translation>
    </message>
    <message>
        <source>The folder {parent} cannot be written to: choose another one for the output.</source>
        <translation>Impossible d’écrire dans le dossier {parent} : choisissez-en un autre pour la sortie.</translation>
    </message>
    <message>
        <source> whole; most likely the disk is full</source>
        <translation> en entier ; le disque est très probablement plein</translation>
    </message>
    <message>
        <source> because the disk is full</source>
        <translation> car le disque est plein</translation>
    </message>
    <message>
        <source>The output in {parent} could not be written{why}: free some space or choose another folder.</source>
        <translation>La sortie dans {parent} n’a pas pu être écrite{why} : libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The output in {parent} could not be written ({reason}): choose another folder.</source>
        <translation>La sortie dans {parent} n’a pas pu être écrite ({reason}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The option {name} is {number!r}: give a whole number from 2 on, or 'auto'.</source>
        <translation>L’option {name} vaut {number!r} : indiquez un nombre entier à partir de 2, ou « auto ».</translation>
    </message>
    <message>
        <source>The option seed is {seed!r}: give a whole number from 0 to {most}.</source>
        <translation>L’option seed vaut {seed!r} : indiquez un nombre entier de 0 à {most}.</translation>
    </message>
    <message>
        <source>The response {path!r} is neither a file nor a known sensor: give a path, or a key of spectramorph_plugin.sensors.SENSOR_NAMES.</source>
        <translation>La réponse {path!r} n’est ni un fichier ni un capteur connu : indiquez un chemin, ou une clé de spectramorph_plugin.sensors.SENSOR_NAMES.</translation>
    </message>
    <message>
        <source>fused image</source>
        <translation>image fusionnée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The option {name} is {value!r}: give one of {listed}.</source>
        <translation>L’option {name} vaut {value!r} : indiquez l’une de ces valeurs : {listed}.</translation>
    </message>
    <message>
        <source>The option {name} is {value!r}: give a number above 0.</source>
        <translation>L’option {name} vaut {value!r} : indiquez un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>The option bad_bands is {numbers!r}: give 'auto', 'flagged', 'keep' or the numbers of bands from 1 on.</source>
        <translation>L’option bad_bands vaut {numbers!r} : indiquez « auto », « flagged », « keep » ou les numéros des bandes à partir de 1.</translation>
    </message>
    <message>
        <source>The option shift is {shift!r}: give two numbers, columns and rows in pixels of the HSI.</source>
        <translation>L’option shift vaut {shift!r} : indiquez deux nombres pour le décalage, colonnes et lignes en pixels de l’HSI.</translation>
    </message>
    <message>
        <source>The option overlap is {overlap!r}: give one of {listed}.</source>
        <translation>L’option overlap vaut {overlap!r} : indiquez l’une de ces valeurs : {listed}.</translation>
    </message>
    <message>
        <source>The option psf is not a point spread function: give as many rows as columns of weights whose sum is above 0.</source>
        <translation>L’option psf n’est pas une fonction d’étalement du point : indiquez autant de lignes que de colonnes de poids dont la somme est supérieure à 0.</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Left or top</source>
        <translation>À gauche ou en haut</translation>
    </message>
    <message>
        <source>Right or bottom</source>
        <translation>À droite ou en bas</translation>
    </message>
    <message>
        <source>Compare:</source>
        <translation>Comparer :</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Swap the two layers</source>
        <translation>Permuter les deux couches</translation>
    </message>
    <message>
        <source>Horizontal Line</source>
        <translation>Ligne horizontale</translation>
    </message>
    <message>
        <source>One layer above the other</source>
        <translation>Une couche au-dessus de l’autre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Terminer la comparaison</translation>
    </message>
    <message>
        <source>Open Engine Window</source>
        <translation>Ouvrir la fenêtre du moteur</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>Use a Python…</source>
        <translation>Utiliser un Python…</translation>
    </message>
    <message>
        <source>SpectraMorph's engine is older than the plugin.</source>
        <translation>Le moteur de SpectraMorph est plus ancien que l’extension.</translation>
    </message>
    <message>
        <source>SpectraMorph needs its engine.</source>
        <translation>SpectraMorph a besoin de son moteur.</translation>
    </message>
    <message>
        <source>SpectraMorph needs its engine (about {size}).</source>
        <translation>SpectraMorph a besoin de son moteur (environ {size}).</translation>
    </message>
    <message>
        <source>SpectraMorph Engine</source>
        <translation>Moteur SpectraMorph</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Then open “Fuse Images”</source>
        <translation>Ouvrir ensuite « Fusionner des images »</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Copier les diagnostics</translation>
    </message>
    <message>
        <source>Copies versions, settings and the last log, for a report of what goes wrong.</source>
        <translation>Copie les versions, les réglages et le dernier journal, pour un rapport d’erreur.</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>For those who have a Python with PyTorch and rasterio: use it as the engine.</source>
        <translation>Pour ceux qui disposent d’un Python avec PyTorch et rasterio : l’utiliser comme moteur.</translation>
    </message>
    <message>
        <source>Stop Using This Python</source>
        <translation>Ne plus utiliser ce Python</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Remove the engine in {folder}? It can be installed again at any time.</source>
        <translation>Supprimer le moteur dans {folder} ? Il peut être réinstallé à tout moment.</translation>
    </message>
    <message>
        <source>Remove Engine</source>
        <translation>Supprimer le moteur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removing the engine…</source>
        <translation>Suppression du moteur…</translation>
    </message>
    <message>
        <source>Trying the Python…</source>
        <translation>Essai du Python…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The engine could not be installed</source>
        <translation>Le moteur n’a pas pu être installé</translation>
    </message>
    <message>
        <source>The installation was canceled</source>
        <translation>L’installation a été annulée</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>Le moteur est prêt.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>The engine does not work</source>
        <translation>Le moteur ne fonctionne pas</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille :</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier :</translation>
    </message>
    <message>
        <source>the packages of this system, in a terminal: {line}</source>
        <translation>les paquets de ce système, dans un terminal : {line}</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>Ou :</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Installing the engine…</source>
        <translation>Installation du moteur…</translation>
    </message>
    <message>
        <source>You can close this window and go on working in QGIS.</source>
        <translation>Vous pouvez fermer cette fenêtre et continuer à travailler dans QGIS.</translation>
    </message>
    <message>
        <source>SpectraMorph {version}, Python {python}, PyTorch {torch}</source>
        <translation>SpectraMorph {version}, Python {python}, PyTorch {torch}</translation>
    </message>
    <message>
        <source>asking the engine…</source>
        <translation>interrogation du moteur…</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>Calcule sur :</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation>Versions :</translation>
    </message>
    <message>
        <source>Found by:</source>
        <translation>Trouvé par :</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>your choice (Use a Python…)</source>
        <translation>votre choix (Utiliser un Python…)</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Recherche du moteur…</translation>
    </message>
    <message>
        <source>The engine is older than the plugin</source>
        <translation>Le moteur est plus ancien que l’extension</translation>
    </message>
    <message>
        <source>Upgrade it, so that both are of one version. Your data and projects stay.</source>
        <translation>Mettez-le à jour, afin que les deux soient de la même version. Vos données et vos projets sont conservés.</translation>
    </message>
    <message>
        <source>The engine is ready</source>
        <translation>Le moteur est prêt</translation>
    </message>
    <message>
        <source>The engine is not installed yet</source>
        <translation>Le moteur n’est pas encore installé</translation>
    </message>
    <message>
        <source>The engine is the program that does SpectraMorph's computing. It is installed once, into a folder of its own, and leaves QGIS as it is.</source>
        <translation>Le moteur est le programme qui effectue les calculs de SpectraMorph. Il est installé une seule fois, dans son propre dossier, et laisse QGIS tel quel.</translation>
    </message>
    <message>
        <source>SpectraMorph computes with a Python that you named.</source>
        <translation>SpectraMorph calcule avec un Python que vous avez indiqué.</translation>
    </message>
    <message>
        <source>SpectraMorph can compute; there is nothing left to do.</source>
        <translation>SpectraMorph peut calculer ; il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>This computer has all that SpectraMorph needs; nothing has to be installed.</source>
        <translation>Cet ordinateur a tout ce dont SpectraMorph a besoin ; rien ne doit être installé.</translation>
    </message>
    <message>
        <source>Processor (CPU; cores: {cores})</source>
        <translation>Processeur (CPU ; cœurs : {cores})</translation>
    </message>
    <message>
        <source>NVIDIA graphics card ({device})</source>
        <translation>Carte graphique NVIDIA ({device})</translation>
    </message>
    <message>
        <source>Apple graphics ({device})</source>
        <translation>Carte graphique Apple ({device})</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Examen des images…</translation>
    </message>
    <message>
        <source>What the images are will be told once the engine is there.</source>
        <translation>La nature des images sera indiquée une fois le moteur installé.</translation>
    </message>
    <message>
        <source>response known</source>
        <translation>réponse connue</translation>
    </message>
    <message>
        <source>response to be estimated</source>
        <translation>réponse à estimer</translation>
    </message>
    <message>
        <source>overlap {area} km²</source>
        <translation>recouvrement {area} km²</translation>
    </message>
    <message>
        <source>about {time}, {memory} GB of memory</source>
        <translation>environ {time}, {memory} Go de mémoire</translation>
    </message>
    <message>
        <source>{count} bands</source>
        <translation>{count} bandes</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 bande</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>Choices for the installation</source>
        <translation>Choix pour l’installation</translation>
    </message>
    <message>
        <source>this computer (automatic)</source>
        <translation>cet ordinateur (automatique)</translation>
    </message>
    <message>
        <source>any computer (CPU)</source>
        <translation>tout ordinateur (CPU)</translation>
    </message>
    <message>
        <source>Where to Install the Engine</source>
        <translation>Emplacement d’installation du moteur</translation>
    </message>
    <message>
        <source>Folder of Downloaded Packages</source>
        <translation>Dossier des paquets téléchargés</translation>
    </message>
    <message>
        <source>For a computer without internet: a folder of packages (wheels) downloaded elsewhere.</source>
        <translation>Pour un ordinateur sans internet : un dossier de paquets (wheels) téléchargés ailleurs.</translation>
    </message>
    <message>
        <source>A Python to Install With</source>
        <translation>Python servant à l’installation</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>trouvé automatiquement</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Conçu pour</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>The installation needs {room}, but only {free} are free there: free some space, or choose another folder below.</source>
        <translation>L’installation nécessite {room}, mais seuls {free} y sont libres : libérez de l’espace, ou choisissez un autre dossier ci-dessous.</translation>
    </message>
    <message>
        <source>not known; {free} are free on the disk</source>
        <translation>inconnue ; {free} sont libres sur le disque</translation>
    </message>
    <message>
        <source>{download} to download; then {disk} on the disk, where {free} are free</source>
        <translation>{download} à télécharger ; ensuite {disk} sur le disque, où {free} sont libres</translation>
    </message>
    <message>
        <source>Installing the engine of SpectraMorph</source>
        <translation>Installation du moteur de SpectraMorph</translation>
    </message>
    <message>
        <source>Something unexpected happened ({reason}): please copy the diagnostics and report it.</source>
        <translation>Un événement inattendu s’est produit ({reason}) : veuillez copier les diagnostics et les joindre à un rapport d’erreur.</translation>
    </message>
    <message>
        <source>Spectral View</source>
        <translation>Vue spectrale</translation>
    </message>
    <message>
        <source>Compare on the Map</source>
        <translation>Comparer sur la carte</translation>
    </message>
    <message>
        <source>Open a Copy in the Modeler…</source>
        <translation>Ouvrir une copie dans le modeleur…</translation>
    </message>
    <message>
        <source>Python (python.exe)</source>
        <translation>Python (python.exe)</translation>
    </message>
    <message>
        <source>Use a Python</source>
        <translation>Utiliser un Python</translation>
    </message>
    <message>
        <source>“{python}” does not run as a Python: pick the program python of an environment.</source>
        <translation>« {python} » ne s’exécute pas comme un Python : choisissez le programme python d’un environnement.</translation>
    </message>
    <message>
        <source>“{python}” has no {modules}: install them there, or install the engine instead.</source>
        <translation>« {python} » n’a pas {modules} : installez-les à cet endroit, ou installez plutôt le moteur.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose several layers or files, in their order</source>
        <translation>Choisir plusieurs couches ou fichiers, dans leur ordre</translation>
    </message>
    <message>
        <source>{count} files: {names}</source>
        <translation>{count} fichiers : {names}</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>The picture could not be made: make the window smaller.</source>
        <translation>L’image n’a pas pu être créée : réduisez la fenêtre.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>{count} bands, {low} to {high} nm</source>
        <translation>{count} bandes, {low} à {high} nm</translation>
    </message>
    <message>
        <source>{count} fractions</source>
        <translation>{count} fractions</translation>
    </message>
    <message>
        <source>90 % band of {raster}</source>
        <translation>bande à 90 % de {raster}</translation>
    </message>
    <message>
        <source>{count} bands without wavelengths</source>
        <translation>{count} bandes sans longueurs d’onde</translation>
    </message>
    <message>
        <source>The library {path} is too large to be shown.</source>
        <translation>La bibliothèque {path} est trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read ({reason}).</source>
        <translation>La bibliothèque {path} ne peut pas être lue ({reason}).</translation>
    </message>
    <message>
        <source>There are no spectra with wavelengths in {path}: give a table with a column of wavelengths, an ENVI spectral library, or a library of EnMAP-Box.</source>
        <translation>Il n’y a pas de spectres avec longueurs d’onde dans {path} : indiquez une table avec une colonne de longueurs d’onde, une bibliothèque spectrale ENVI ou une bibliothèque d’EnMAP-Box.</translation>
    </message>
    <message>
        <source>The library {path} holds {count} spectra, too many to choose from here.</source>
        <translation>La bibliothèque {path} contient {count} spectres, trop pour choisir ici.</translation>
    </message>
    <message>
        <source>An ENVI spectral library is two files, .sli and .hdr, and {path} has only one: add it.</source>
        <translation>Une bibliothèque spectrale ENVI se compose de deux fichiers, .sli et .hdr, et {path} n’en a qu’un : ajoutez l’autre.</translation>
    </message>
    <message>
        <source>The spectral library {path} is not complete: give the whole file.</source>
        <translation>La bibliothèque spectrale {path} n’est pas complète : indiquez le fichier entier.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Reference spectra</source>
        <translation>Spectres de référence</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Copier les coordonnées</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Wavelength (nm)</source>
        <translation>Longueur d’onde (nm)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>{wavelength} nm</source>
        <translation>{wavelength} nm</translation>
    </message>
    <message>
        <source>{name} (× {factor})</source>
        <translation>{name} (× {factor})</translation>
    </message>
    <message>
        <source>the pixel cannot be read</source>
        <translation>le pixel ne peut pas être lu</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Pick places</source>
        <translation>Choisir des points</translation>
    </message>
    <message>
        <source>A click on the map shows its spectra. Shift and click adds a place; drag a place to move it.</source>
        <translation>Un clic sur la carte affiche les spectres à cet endroit. Maj+clic ajoute un point ; faites glisser un point pour le déplacer.</translation>
    </message>
    <message>
        <source>Keep places</source>
        <translation>Conserver les points</translation>
    </message>
    <message>
        <source>Every click adds a place, and those that are there stay.</source>
        <translation>Chaque clic ajoute un point, et ceux qui existent restent.</translation>
    </message>
    <message>
        <source>Follow the mouse</source>
        <translation>Suivre la souris</translation>
    </message>
    <message>
        <source>Shows the spectra under the mouse while it moves over the map.</source>
        <translation>Affiche les spectres sous la souris pendant qu’elle se déplace sur la carte.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Undoes the zoom of the plot, as a double click does. The wheel zooms in wavelength, with Ctrl in value; a drag shows what is in its rectangle; the middle button moves.</source>
        <translation>Annule le zoom du graphique, comme le fait un double-clic. La molette zoome sur les longueurs d’onde, avec Ctrl sur les valeurs ; un glissement montre ce qui est dans son rectangle ; le bouton central déplace.</translation>
    </message>
    <message>
        <source>Compare Shapes</source>
        <translation>Comparer les formes</translation>
    </message>
    <message>
        <source>Divides each spectrum by its mean over wavelength: shapes are compared, whatever the brightness or the units.</source>
        <translation>Divise chaque spectre par sa moyenne sur la longueur d’onde : les formes sont comparées, quelles que soient la luminosité ou les unités.</translation>
    </message>
    <message>
        <source>Match Reference Spectra</source>
        <translation>Ajuster les spectres de référence</translation>
    </message>
    <message>
        <source>Multiplies each reference spectrum so that it comes nearest to the first spectrum of the map; the legend tells the factor.</source>
        <translation>Multiplie chaque spectre de référence de façon à le rapprocher au mieux du premier spectre de la carte ; la légende indique le facteur.</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Table (CSV)…</translation>
    </message>
    <message>
        <source>ENVI Spectral Library…</source>
        <translation>Bibliothèque spectrale ENVI…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Reference Spectra</source>
        <translation>Spectres de référence</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Remove all places</source>
        <translation>Supprimer tous les points</translation>
    </message>
    <message>
        <source>Reference spectra stay.</source>
        <translation>Les spectres de référence restent.</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Point {number}</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value ÷ mean</source>
        <translation>Valeur ÷ moyenne</translation>
    </message>
    <message>
        <source>Add a raster with wavelengths to the map to see its spectra.</source>
        <translation>Ajoutez à la carte un raster avec longueurs d’onde pour voir ses spectres.</translation>
    </message>
    <message>
        <source>No raster with wavelengths is shown: check one in the list.</source>
        <translation>Aucun raster avec longueurs d’onde n’est affiché : cochez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Click on the map to see the spectra there.</source>
        <translation>Cliquez sur la carte pour voir les spectres à cet endroit.</translation>
    </message>
    <message>
        <source>The raster cannot be read: {reason}</source>
        <translation>Le raster ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There are no valid values at this place.</source>
        <translation>Il n’y a pas de valeurs valides à cet endroit.</translation>
    </message>
    <message>
        <source>Band {number}</source>
        <translation>Bande {number}</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>à l’extérieur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Open a Library…</source>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Tables of the project</source>
        <translation>Tables du projet</translation>
    </message>
    <message>
        <source>Remove all reference spectra</source>
        <translation>Supprimer tous les spectres de référence</translation>
    </message>
    <message>
        <source>Spectral libraries ({patterns});;All files (*)</source>
        <translation>Bibliothèques spectrales ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Spectral Libraries</source>
        <translation>Ouvrir des bibliothèques spectrales</translation>
    </message>
    <message>
        <source>There is nothing to export: click on the map first.</source>
        <translation>Il n’y a rien à exporter : cliquez d’abord sur la carte.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>ENVI spectral library (*.sli)</source>
        <translation>Bibliothèque spectrale ENVI (*.sli)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Export Spectra</source>
        <translation>Exporter les spectres</translation>
    </message>
    <message>
        <source>Spectra exported to {path}.</source>
        <translation>Spectres exportés vers {path}.</translation>
    </message>
    <message>
        <source>Not in it, because their wavelengths are other ones: {names}. A table (CSV) holds them all.</source>
        <translation>Absents de ce fichier, car leurs longueurs d’onde sont différentes : {names}. Une table (CSV) les contient tous.</translation>
    </message>
    <message>
        <source>Bringing the model to the images</source>
        <translation>Adaptation du modèle aux images</translation>
    </message>
    <message>
        <source>There is a mask of the hyperspectral image, and no such image: give both, or neither.</source>
        <translation>Il y a un masque de l’image hyperspectrale, mais pas cette image : indiquez les deux, ou aucun.</translation>
    </message>
    <message>
        <source>The model was fitted with the preset published, which knows no {name}: leave that output out.</source>
        <translation>Le modèle a été ajusté avec le préréglage published, qui ne connaît pas cette sortie ({name}) : omettez-la.</translation>
    </message>
    <message>
        <source>The uncertainty needs the hyperspectral image: give it with the hsi option, or leave the uncertainty out.</source>
        <translation>L’incertitude nécessite l’image hyperspectrale : indiquez-la avec l’option hsi, ou omettez l’incertitude.</translation>
    </message>
    <message>
        <source>The model tells nothing of its errors: leave the uncertainty out, or fit it again with fuse.</source>
        <translation>Le modèle n’indique rien de ses erreurs : omettez l’incertitude, ou ajustez-le à nouveau avec fuse.</translation>
    </message>
    <message>
        <source>the option msi-wavelengths</source>
        <translation>l’option msi-wavelengths</translation>
    </message>
    <message>
        <source>fused raster</source>
        <translation>raster fusionné</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>There is nothing to hold the fused raster against: give a reference, or the hyperspectral and the multispectral image that it was made of.</source>
        <translation>Il n’y a rien à quoi comparer le raster fusionné : indiquez une référence, ou l’image hyperspectrale et l’image multispectrale dont il est issu.</translation>
    </message>
    <message>
        <source>Without a reference, the fused raster is held against both images that it was made of: give the hyperspectral and the multispectral one.</source>
        <translation>Sans référence, le raster fusionné est comparé aux deux images dont il est issu : indiquez l’image hyperspectrale et l’image multispectrale.</translation>
    </message>
    <message>
        <source>Maps of the error need a reference: give one, or leave the maps out.</source>
        <translation>Les cartes de l’erreur nécessitent une référence : indiquez-en une, ou omettez les cartes.</translation>
    </message>
    <message>
        <source>Fusing at reduced resolution needs the hyperspectral and the multispectral image: give both, or leave it out.</source>
        <translation>La fusion à résolution réduite nécessite l’image hyperspectrale et l’image multispectrale : indiquez les deux, ou omettez cette fusion.</translation>
    </message>
    <message>
        <source>Comparing with the two images</source>
        <translation>Comparaison avec les deux images</translation>
    </message>
    <message>
        <source>Fusing at reduced resolution</source>
        <translation>Fusion à résolution réduite</translation>
    </message>
    <message>
        <source>The images are too small to be fused at reduced resolution.</source>
        <translation>Les images sont trop petites pour être fusionnées à résolution réduite.</translation>
    </message>
    <message>
        <source>The fused raster holds no data in the bands that are used of the hyperspectral image.</source>
        <translation>Le raster fusionné ne contient pas de données dans les bandes utilisées de l’image hyperspectrale.</translation>
    </message>
    <message>
        <source>Compared are {compared} of the {used} bands that are used of the hyperspectral image.</source>
        <translation>Sont comparées {compared} des {used} bandes utilisées de l’image hyperspectrale.</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>tel que donné</translation>
    </message>
    <message>
        <source>the range of the reference's values from their 1st to their 99th percentile</source>
        <translation>l’étendue des valeurs de la référence entre leur 1er et leur 99e centile</translation>
    </message>
    <message>
        <source>Comparing with the reference</source>
        <translation>Comparaison avec la référence</translation>
    </message>
    <message>
        <source>No pixel of the fused raster and the reference has data in all bands: check their nodata values.</source>
        <translation>Aucun pixel du raster fusionné et de la référence n’a de données dans toutes les bandes : vérifiez leurs valeurs nodata.</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>aucune erreur</translation>
    </message>
    <message>
        <source>PSNR {psnr:.2f} dB (peak {peak:.4g})</source>
        <translation>PSNR {psnr:.2f} dB (pic {peak:.4g})</translation>
    </message>
    <message>
        <source>RMSE {rmse:.4g}</source>
        <translation>RMSE {rmse:.4g}</translation>
    </message>
    <message>
        <source>spectral angle</source>
        <translation>angle spectral</translation>
    </message>
    <message>
        <source> degrees</source>
        <translation> degrés</translation>
    </message>
    <message>
        <source>ERGAS (ratio {ratio:g})</source>
        <translation>ERGAS (rapport {ratio:g})</translation>
    </message>
    <message>
        <source>Against the reference, over {pixels} pixels: {listed}.</source>
        <translation>Par rapport à la référence, sur {pixels} pixels : {listed}.</translation>
    </message>
    <message>
        <source>Blurred, it is off the hyperspectral image by {hsi_rmse:.4g} ({hsi_share} of that image's range); seen through the response, off the multispectral one by {msi_rmse:.4g} ({msi_share}). D_lambda {d_lambda:.4f}, D_S {d_s:.4f}, QNR {qnr:.4f}.</source>
        <translation>Rendu flou, il s’écarte de l’image hyperspectrale de {hsi_rmse:.4g} ({hsi_share} de l’étendue de cette image) ; vu à travers la réponse, de l’image multispectrale de {msi_rmse:.4g} ({msi_share}). D_lambda {d_lambda:.4f}, D_S {d_s:.4f}, QNR {qnr:.4f}.</translation>
    </message>
    <message>
        <source>{name} {value:.4g}{unit}</source>
        <translation>{name} {value:.4g}{unit}</translation>
    </message>
    <message>
        <source>both images</source>
        <translation>les deux images</translation>
    </message>
    <message>
        <source>The option scheduler is {scheduler}: give the address of a Dask scheduler, as tcp://10.0.0.1:8786, local:N for N processes on this machine, or local:gpus for one for each of its GPUs.</source>
        <translation>L’option scheduler vaut {scheduler} : indiquez l’adresse d’un ordonnanceur Dask, comme tcp://10.0.0.1:8786, local:N pour N processus sur cette machine, ou local:gpus pour un processus par GPU.</translation>
    </message>
    <message>
        <source>There is no GPU on this machine that torch can use: choose another device than cuda:all, or another scheduler than local:gpus.</source>
        <translation>Il n’y a sur cette machine aucun GPU que torch puisse utiliser : choisissez un autre périphérique que cuda:all, ou un autre ordonnanceur que local:gpus.</translation>
    </message>
    <message>
        <source>The option scheduler needs the package distributed, which is not in the engine's environment: install it there with "{executable}" -m pip install distributed, or leave the option out.</source>
        <translation>L’option scheduler (ordonnanceur) nécessite le paquet distributed, absent de l’environnement du moteur : installez-le à cet endroit avec "{executable}" -m pip install distributed, ou omettez l’option.</translation>
    </message>
    <message>
        <source>The device {device} is one of several, and local:gpus takes all: give cuda or auto.</source>
        <translation>Le périphérique {device} en est un parmi plusieurs, et local:gpus les prend tous : indiquez cuda ou auto.</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {scheduler} that answers: check the address, the network, and that the versions of Dask are the same.</source>
        <translation>Aucun ordonnanceur Dask ne répond à l’adresse {scheduler} : vérifiez l’adresse, le réseau, et que les versions de Dask sont les mêmes.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {scheduler} has no workers: start some first.</source>
        <translation>L’ordonnanceur Dask à l’adresse {scheduler} n’a pas de workers : démarrez-en d’abord.</translation>
    </message>
    <message>
        <source>raster to move</source>
        <translation>raster à déplacer</translation>
    </message>
    <message>
        <source>The shift differs from place to place, by {pixels:.1f} pixels of the coarser image ({metres:.3g} m) or so: relief, another scale or a turn are not mended by one shift.</source>
        <translation>Le décalage diffère d’un endroit à l’autre, d’environ {pixels:.1f} pixels de l’image la plus grossière ({metres:.3g} m) : un relief, une autre échelle ou une rotation ne sont pas corrigés par un seul décalage.</translation>
    </message>
    <message>
        <source>Writing the moved copy</source>
        <translation>Écriture de la copie déplacée</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>non recherché</translation>
    </message>
    <message>
        <source>Reading the hyperspectral image</source>
        <translation>Lecture de l’image hyperspectrale</translation>
    </message>
    <message>
        <source>Finding endmembers</source>
        <translation>Recherche des endmembers</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: that column of the table stays empty, unless the option hsi-wavelengths (in QGIS under Advanced Parameters) tells them.</source>
        <translation>L’image hyperspectrale n’a pas de longueurs d’onde : cette colonne de la table reste vide, sauf si l’option hsi-wavelengths (dans QGIS, sous Paramètres avancés) les indique.</translation>
    </message>
    <message>
        <source>The preset published knows no {name}: choose the preset sharp, or leave the {name} out.</source>
        <translation>Le préréglage published ne connaît pas cette sortie ({name}) : choisissez le préréglage sharp, ou omettez la sortie ({name}).</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Could not be fused</source>
        <translation>N’a pas pu être fusionné</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>{said}: {name}</source>
        <translation>{said} : {name}</translation>
    </message>
    <message>
        <source>The device cuda:all is for a whole list: give it there.</source>
        <translation>Le périphérique cuda:all vaut pour une liste entière : indiquez-le pour celle-ci.</translation>
    </message>
    <message>
        <source>{there} of {count} pairs were fused already, by an earlier run.</source>
        <translation>{there} paires sur {count} étaient déjà fusionnées par une exécution antérieure.</translation>
    </message>
    <message>
        <source>The pair {name} was not fused: {cause}</source>
        <translation>La paire {name} n’a pas été fusionnée : {cause}</translation>
    </message>
    <message>
        <source>{count} more pairs were not fused: the table says why.</source>
        <translation>{count} autres paires n’ont pas été fusionnées : la table en donne la raison.</translation>
    </message>
    <message>
        <source>Not one of {count} pairs could be fused; the first: {cause}</source>
        <translation>Aucune des {count} paires n’a pu être fusionnée ; la première : {cause}</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>L’ordinateur a manqué de mémoire.</translation>
    </message>
    <message>
        <source>The worker failed ({error_name}: {found}).</source>
        <translation>Le worker a échoué ({error_name} : {found}).</translation>
    </message>
    <message>
        <source>band {band}</source>
        <translation>bande {band}</translation>
    </message>
    <message>
        <source>Reading the product</source>
        <translation>Lecture du produit</translation>
    </message>
    <message>
        <source>The product {product} tells no wavelengths: give a product of a mission or a sensor that is known, or the wavelengths by the option hsi-wavelengths (in QGIS under Advanced Parameters).</source>
        <translation>Le produit {product} n’indique pas de longueurs d’onde : indiquez le produit d’une mission ou d’un capteur connus, ou les longueurs d’onde par l’option hsi-wavelengths (dans QGIS, sous Paramètres avancés).</translation>
    </message>
    <message>
        <source>The wavelengths come from the product's {wavelength_source}.</source>
        <translation>Origine des longueurs d’onde du produit : {wavelength_source}.</translation>
    </message>
    <message>
        <source>Making the raster cloud-optimised</source>
        <translation>Optimisation du raster pour le nuage (COG)</translation>
    </message>
    <message>
        <source>Writing the raster</source>
        <translation>Écriture du raster</translation>
    </message>
    <message>
        <source>The hyperspectral and the multispectral image are the same file: choose two.</source>
        <translation>L’image hyperspectrale et l’image multispectrale sont le même fichier : choisissez-en deux différents.</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in QGIS under Advanced Parameters), one for each band, or an image that has them in an ENVI header or in tags of its bands; are the two images swapped?</source>
        <translation>L’image hyperspectrale n’a pas de longueurs d’onde : indiquez-les par l’option hsi-wavelengths (dans QGIS, sous Paramètres avancés), une par bande, ou indiquez une image qui les a dans un en-tête ENVI ou dans les balises de ses bandes ; les deux images sont-elles interverties ?</translation>
    </message>
    <message>
        <source>known sensor</source>
        <translation>capteur connu</translation>
    </message>
    <message>
        <source>Gaussians of the wavelengths and widths in its file</source>
        <translation>gaussiennes des longueurs d’onde et des largeurs de son fichier</translation>
    </message>
    <message>
        <source>it is larger than any list</source>
        <translation>elle est plus grande que toute liste</translation>
    </message>
    <message>
        <source>The list of pairs {path} cannot be read ({error}): give a table (CSV) with the columns hsi and msi, or STAC items with these assets (JSON).</source>
        <translation>La liste des paires {path} ne peut pas être lue ({error}) : indiquez une table (CSV) avec les colonnes hsi et msi, ou des éléments STAC avec ces ressources (JSON).</translation>
    </message>
    <message>
        <source>The list {path} names no pair: give one with a row for each.</source>
        <translation>La liste {path} ne nomme aucune paire : indiquez-en une avec une ligne par paire.</translation>
    </message>
    <message>
        <source>The output {path} is an input of one of the pairs: choose another name for it.</source>
        <translation>La sortie {path} est une entrée de l’une des paires : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The output {path} is one of the files that the list keeps itself: choose another name.</source>
        <translation>La sortie {path} est l’un des fichiers que la liste tient elle-même : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The output {path} is an input of this list: give the pair another name, or the results another folder.</source>
        <translation>La sortie {path} est une entrée de cette liste : donnez un autre nom à la paire, ou un autre dossier aux résultats.</translation>
    </message>
    <message>
        <source>The output {path} is one of another pair, or of the list itself: give each a name of its own.</source>
        <translation>La sortie {path} est celle d’une autre paire ou de la liste elle-même : donnez à chacune un nom à elle.</translation>
    </message>
    <message>
        <source>it has no columns hsi and msi</source>
        <translation>elle n’a pas de colonnes hsi et msi</translation>
    </message>
    <message>
        <source>The row has no {name}: name the file.</source>
        <translation>La ligne n’a pas de {name} : nommez le fichier.</translation>
    </message>
    <message>
        <source>The column {name} holds {text}: give yes or no.</source>
        <translation>La colonne {name} contient {text} : indiquez yes ou no.</translation>
    </message>
    <message>
        <source>{name} {here} in place of {expected}</source>
        <translation>{name} {here} au lieu de {expected}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>The worker on {node} has other versions than the computer that the job runs on ({told}), which would give other values: install the same on both.</source>
        <translation>Le worker sur {node} a d’autres versions que l’ordinateur sur lequel s’exécute le traitement ({told}), ce qui donnerait d’autres valeurs : installez les mêmes des deux côtés.</translation>
    </message>
    <message>
        <source>a file without a suffix</source>
        <translation>un fichier sans extension</translation>
    </message>
    <message>
        <source>The plot cannot be written as {suffix}: end it in .html or .png.</source>
        <translation>Le graphique ne peut pas être écrit en {suffix} : terminez son nom par .html ou .png.</translation>
    </message>
    <message>
        <source>The plot needs the package matplotlib in the engine's environment: install the engine again, or leave the plot out.</source>
        <translation>Le graphique nécessite le paquet matplotlib dans l’environnement du moteur : réinstallez le moteur, ou omettez le graphique.</translation>
    </message>
    <message>
        <source>wavelength, nm</source>
        <translation>longueur d’onde, nm</translation>
    </message>
    <message>
        <source>relative response</source>
        <translation>réponse relative</translation>
    </message>
    <message>
        <source>columns, HSI pixels</source>
        <translation>colonnes, pixels de l’HSI</translation>
    </message>
    <message>
        <source>rows, HSI pixels</source>
        <translation>lignes, pixels de l’HSI</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>The record of the run is not written: another file has its name, or no file can have it.</source>
        <translation>L’enregistrement de l’exécution n’est pas écrit : un autre fichier porte son nom, ou aucun fichier ne peut le porter.</translation>
    </message>
    <message>
        <source>The response: {told}; bands {listed}.</source>
        <translation>Réponse : {told} ; bandes {listed}.</translation>
    </message>
    <message>
        <source>Writing the bands</source>
        <translation>Écriture des bandes</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no valid pixels, nor do the bands made of it.</source>
        <translation>L’image hyperspectrale ne contient aucun pixel valide, et les bandes qui en sont tirées non plus.</translation>
    </message>
    <message>
        <source>Painting the landscape</source>
        <translation>Peinture du paysage</translation>
    </message>
    <message>
        <source>Writing what the sensors see</source>
        <translation>Écriture de ce que voient les capteurs</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Examen des images</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>Assemblage des parties</translation>
    </message>
    <message>
        <source>The STAC item is not written: there is another file at {item}.</source>
        <translation>L’élément STAC n’est pas écrit : il y a un autre fichier à {item}.</translation>
    </message>
    <message>
        <source>The option parts needs the option scheduler: give both, or neither.</source>
        <translation>L’option parts nécessite l’option scheduler (ordonnanceur) : indiquez les deux, ou aucune.</translation>
    </message>
    <message>
        <source>No pixel of the multispectral image could be used: its pixels over the hyperspectral image are all nodata, NaN or infinite.</source>
        <translation>Aucun pixel de l’image multispectrale n’a pu être utilisé : ses pixels au-dessus de l’image hyperspectrale sont tous nodata, NaN ou infinis.</translation>
    </message>
    <message>
        <source>The parts in {folder} cannot be read from here ({error}): write them where this computer reaches them, too, or leave the report out.</source>
        <translation>Les parties dans {folder} ne peuvent pas être lues d’ici ({error}) : écrivez-les là où cet ordinateur les atteint aussi, ou omettez le rapport.</translation>
    </message>
    <message>
        <source>A task was cancelled on the cluster from elsewhere: run again, which goes on from here.</source>
        <translation>Une tâche a été annulée d’ailleurs sur le cluster : relancez l’exécution, qui reprend à partir d’ici.</translation>
    </message>
    <message>
        <source>Fusing on the cluster</source>
        <translation>Fusion sur le cluster</translation>
    </message>
    <message>
        <source>{there} of {parts} parts were there already, written by an earlier run.</source>
        <translation>{there} parties sur {parts} existaient déjà, écrites par une exécution antérieure.</translation>
    </message>
    <message>
        <source>A worker of the cluster cannot import what it needs ({error}): install SpectraMorph and its packages on all workers, in the versions of the computer that the job runs on.</source>
        <translation>Un worker du cluster ne peut pas importer ce dont il a besoin ({error}) : installez SpectraMorph et ses paquets sur tous les workers, dans les versions de l’ordinateur sur lequel s’exécute le traitement.</translation>
    </message>
    <message>
        <source>Several workers of the cluster ended one after the other at the same tile, most likely for want of memory: give each 3 GB, and run again, which goes on from here.</source>
        <translation>Plusieurs workers du cluster se sont arrêtés l’un après l’autre sur la même tuile, très probablement par manque de mémoire : donnez 3 Go à chacun et relancez l’exécution, qui reprend à partir d’ici.</translation>
    </message>
    <message>
        <source>{sensor}, measured curves</source>
        <translation>{sensor}, courbes mesurées</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in QGIS under Advanced Parameters), one for each band, or an image that has them in an ENVI header or in tags of its bands.</source>
        <translation>L’image hyperspectrale n’a pas de longueurs d’onde : indiquez-les par l’option hsi-wavelengths (dans QGIS, sous Paramètres avancés), une par bande, ou indiquez une image qui les a dans un en-tête ENVI ou dans les balises de ses bandes.</translation>
    </message>
    <message>
        <source>The HSI's wavelengths come from its {wavelength_source}.</source>
        <translation>Origine des longueurs d’onde de l’HSI : {wavelength_source}.</translation>
    </message>
    <message>
        <source>Not used, because they are flagged as bad or hold no measurement: {count} bands of the HSI.</source>
        <translation>Non utilisées, car marquées comme mauvaises ou sans mesure : {count} bandes de l’HSI.</translation>
    </message>
    <message>
        <source>{band} at {centre:.0f} nm</source>
        <translation>{band} à {centre:.0f} nm</translation>
    </message>
    <message>
        <source>Left out, because the hyperspectral image has no bands where they see: {listed}.</source>
        <translation>Omises, car l’image hyperspectrale n’a pas de bandes là où elles voient : {listed}.</translation>
    </message>
    <message>
        <source>Only {share:.0%} of what {band} sees lies where the hyperspectral image has bands: its values tell of that part alone.</source>
        <translation>Seuls {share:.0%} de ce que voit {band} se trouvent là où l’image hyperspectrale a des bandes : ses valeurs ne portent que sur cette partie.</translation>
    </message>
    <message>
        <source>Narrower than the bands of the hyperspectral image, and so seen through those: {listed}.</source>
        <translation>Plus étroites que les bandes de l’image hyperspectrale, et donc vues à travers celles-ci : {listed}.</translation>
    </message>
    <message>
        <source>Not written, as the model is that of {pair}: {listed}.</source>
        <translation>Non écrits, car le modèle est celui de {pair} : {listed}.</translation>
    </message>
    <message>
        <source>Reading the scene</source>
        <translation>Lecture de la scène</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no valid pixels: give one that shows a scene.</source>
        <translation>L’image hyperspectrale ne contient pas de pixels valides : indiquez-en une qui montre une scène.</translation>
    </message>
    <message>
        <source>The option shift holds {count} numbers: give two, columns and rows.</source>
        <translation>L’option shift (décalage) contient {count} nombres : indiquez-en deux, colonnes et lignes.</translation>
    </message>
    <message>
        <source>The option gain holds {count} numbers, the multispectral image has {bands} bands: give one number, or one for each band.</source>
        <translation>L’option gain contient {count} nombres, l’image multispectrale a {bands} bandes : indiquez un nombre, ou un par bande.</translation>
    </message>
    <message>
        <source>, shifted by {columns:g} columns and {rows:g} rows</source>
        <translation>, décalée de {columns:g} colonnes et {rows:g} lignes</translation>
    </message>
    <message>
        <source>, multiplied by {listed}</source>
        <translation>, multipliée par {listed}</translation>
    </message>
    <message>
        <source>, turned by {turn:g} degrees</source>
        <translation>, tournée de {turn:g} degrés</translation>
    </message>
    <message>
        <source>Simulated: a hyperspectral image of {width} x {height} pixels, {ratio:g} times coarser than the scene, through the blur {blur} (sigma {blur_width:g} of its pixels), {hsi_noise}{turn}; a multispectral image of {msi_width} x {msi_height} pixels as of {response}, {msi_noise}{shift}{gain}; seed {seed}.</source>
        <translation>Simulation : une image hyperspectrale de {width} x {height} pixels, {ratio:g} fois plus grossière que la scène, à travers le flou {blur} (sigma {blur_width:g} de ses pixels), {hsi_noise}{turn} ; une image multispectrale de {msi_width} x {msi_height} pixels comme celle de {response}, {msi_noise}{shift}{gain} ; graine {seed}.</translation>
    </message>
    <message>
        <source>noise {snr:g} dB below the signal</source>
        <translation>bruit {snr:g} dB au-dessous du signal</translation>
    </message>
    <message>
        <source>no noise</source>
        <translation>sans bruit</translation>
    </message>
    <message>
        <source>Writing the multispectral image</source>
        <translation>Écriture de l’image multispectrale</translation>
    </message>
    <message>
        <source>Writing the hyperspectral image</source>
        <translation>Écriture de l’image hyperspectrale</translation>
    </message>
    <message>
        <source>Writing the truth</source>
        <translation>Écriture de la vérité</translation>
    </message>
    <message>
        <source>Trying the devices</source>
        <translation>Essai des périphériques</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>the option hsi-wavelengths</source>
        <translation>l’option hsi-wavelengths</translation>
    </message>
    <message>
        <source>the option hsi-fwhm</source>
        <translation>l’option hsi-fwhm</translation>
    </message>
    <message>
        <source>Bands flagged as bad: {listed}</source>
        <translation>Bandes signalées comme mauvaises : {listed}</translation>
    </message>
    <message>
        <source>A shift of {columns:g} columns and {rows:g} rows (pixels of the hyperspectral image) leaves the two images too little in common: check its size and its signs.</source>
        <translation>Un décalage de {columns:g} colonnes et {rows:g} lignes (pixels de l’image hyperspectrale) laisse trop peu de commun aux deux images : vérifiez sa taille et ses signes.</translation>
    </message>
    <message>
        <source>The model was fitted for a sensor with {count} bands (about {centres} nm), the multispectral image has {given}: give an image of the same sensor, or fit a new model.</source>
        <translation>Le modèle a été ajusté pour un capteur à {count} bandes (environ {centres} nm), l’image multispectrale en a {given} : indiquez une image du même capteur, ou ajustez un nouveau modèle.</translation>
    </message>
    <message>
        <source>The model was fitted for a sensor with bands at about {centres} nm, the multispectral image has them at {given} nm, and none for {missing} nm: give an image of the same sensor, or fit a new model.</source>
        <translation>Le modèle a été ajusté pour un capteur dont les bandes sont à environ {centres} nm, l’image multispectrale les a à {given} nm, et aucune pour {missing} nm : indiquez une image du même capteur, ou ajustez un nouveau modèle.</translation>
    </message>
    <message>
        <source>The multispectral image seems to be of another sensor than the one the model was fitted for: its bands lie up to {off:.0f} nm off the model's, at {given} nm in place of {centres} nm.</source>
        <translation>L’image multispectrale semble provenir d’un autre capteur que celui pour lequel le modèle a été ajusté : ses bandes s’écartent jusqu’à {off:.0f} nm de celles du modèle, à {given} nm au lieu de {centres} nm.</translation>
    </message>
    <message>
        <source>The multispectral image's bands were brought to the model's order by their wavelengths: {listed}.</source>
        <translation>Les bandes de l’image multispectrale ont été mises dans l’ordre du modèle d’après leurs longueurs d’onde : {listed}.</translation>
    </message>
    <message>
        <source>The hyperspectral image has other bands than the one the model was fitted on, or in another order: give an image of the same sensor with the same bands, or fit a new model.</source>
        <translation>L’image hyperspectrale a d’autres bandes que celle sur laquelle le modèle a été ajusté, ou dans un autre ordre : indiquez une image du même capteur avec les mêmes bandes, ou ajustez un nouveau modèle.</translation>
    </message>
    <message>
        <source>The multispectral image's values are about {plain} times those the model was fitted on: give it in the same units (check its scale and offset), or fit a new model.</source>
        <translation>Les valeurs de l’image multispectrale sont environ {plain} fois celles sur lesquelles le modèle a été ajusté : indiquez-la dans les mêmes unités (vérifiez son échelle et son décalage), ou ajustez un nouveau modèle.</translation>
    </message>
    <message>
        <source>“{name}” ({lowest:.3g} to {highest:.3g}, then {lowest_then:.3g} to {highest_then:.3g})</source>
        <translation>« {name} » ({lowest:.3g} à {highest:.3g}, lors de l’ajustement {lowest_then:.3g} à {highest_then:.3g})</translation>
    </message>
    <message>
        <source>The multispectral image's values are far from those the model was fitted on, in band {listed}: check its units and the order of its bands.</source>
        <translation>Les valeurs de l’image multispectrale sont éloignées de celles sur lesquelles le modèle a été ajusté, dans la bande {listed} : vérifiez ses unités et l’ordre de ses bandes.</translation>
    </message>
    <message>
        <source>The multispectral image is in other units than the one the model was fitted on: gains and offsets were fitted anew.</source>
        <translation>L’image multispectrale est dans d’autres unités que celle sur laquelle le modèle a été ajusté : les gains et les décalages ont été réajustés.</translation>
    </message>
    <message>
        <source>The light or the haze is another than when the model was fitted: gains and offsets were fitted anew.</source>
        <translation>L’éclairement ou la brume diffèrent de ceux de l’ajustement du modèle : les gains et les décalages ont été réajustés.</translation>
    </message>
    <message>
        <source>Band “{name}”: gain {gain:.4g}, offset {offset:.4g}, correlation {correlation:.3f}</source>
        <translation>Bande « {name} » : gain {gain:.4g}, décalage {offset:.4g}, corrélation {correlation:.3f}</translation>
    </message>
    <message>
        <source>The hyperspectral image's values are about {plain} times those of the model's endmembers: give it in the same units (check its scale and offset), or fit a new model.</source>
        <translation>Les valeurs de l’image hyperspectrale sont environ {plain} fois celles des endmembers du modèle : indiquez-la dans les mêmes unités (vérifiez son échelle et son décalage), ou ajustez un nouveau modèle.</translation>
    </message>
    <message>
        <source>The hyperspectral image does not show what the model was fitted on: {share:.0%} of its spectra is no mixture of the model's endmembers; check its units (scale and offset) and the order of its bands, or fit a new model.</source>
        <translation>L’image hyperspectrale ne montre pas ce sur quoi le modèle a été ajusté : {share:.0%} de ses spectres ne sont pas un mélange des endmembers du modèle ; vérifiez ses unités (échelle et décalage) et l’ordre de ses bandes, ou ajustez un nouveau modèle.</translation>
    </message>
    <message>
        <source>The model fits the hyperspectral image badly, {share:.0%} of its spectra is no mixture of the model's endmembers: check its units and the order of its bands, or fit a new model.</source>
        <translation>Le modèle convient mal à l’image hyperspectrale, {share:.0%} de ses spectres ne sont pas un mélange des endmembers du modèle : vérifiez ses unités et l’ordre de ses bandes, ou ajustez un nouveau modèle.</translation>
    </message>
    <message>
        <source>The hyperspectral image's values are about {plain} times those of the model's endmembers: check that it is in the same units.</source>
        <translation>Les valeurs de l’image hyperspectrale sont environ {plain} fois celles des endmembers du modèle : vérifiez qu’elle est dans les mêmes unités.</translation>
    </message>
    <message>
        <source>band “{name}” shows what is seen at {centre:.0f} nm</source>
        <translation>la bande « {name} » montre ce qui est vu à {centre:.0f} nm</translation>
    </message>
    <message>
        <source>The multispectral image has its bands in another order than the one the model was fitted on, or is of another sensor: {listed}; give the bands in the model's order ({centres} nm), or fit a new model.</source>
        <translation>L’image multispectrale a ses bandes dans un autre ordre que celle sur laquelle le modèle a été ajusté, ou provient d’un autre capteur : {listed} ; indiquez les bandes dans l’ordre du modèle ({centres} nm), ou ajustez un nouveau modèle.</translation>
    </message>
    <message>
        <source>The two images do not match: no band correlates by more than {agreement:.2f} with what it should see of the hyperspectral image; check that both show the same place, their georeferencing, and the order of their bands.</source>
        <translation>Les deux images ne concordent pas : aucune bande n’a de corrélation supérieure à {agreement:.2f} avec ce qu’elle devrait voir de l’image hyperspectrale ; vérifiez que les deux montrent le même lieu, leur géoréférencement et l’ordre de leurs bandes.</translation>
    </message>
    <message>
        <source>Band “{name}” of the multispectral image agrees with the hyperspectral image worse than when the model was fitted (correlation {agreement:.2f}): check that both show the same place, the order of the bands, and the dates of the images.</source>
        <translation>La bande « {name} » de l’image multispectrale concorde moins bien avec l’image hyperspectrale que lors de l’ajustement du modèle (corrélation {agreement:.2f}) : vérifiez que les deux montrent le même lieu, l’ordre des bandes et les dates des images.</translation>
    </message>
    <message>
        <source>This model needs the hyperspectral image as well: give it with the hsi option, or fit a new model with the preset sharp, which can do without.</source>
        <translation>Ce modèle a aussi besoin de l’image hyperspectrale : indiquez-la avec l’option hsi, ou ajustez un nouveau modèle avec le préréglage sharp, qui peut s’en passer.</translation>
    </message>
    <message>
        <source>The shift that the model was fitted with is removed: {shift}.</source>
        <translation>Le décalage avec lequel le modèle a été ajusté est supprimé : {shift}.</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no data, or one value, in bands that the model uses ({listed}): give an image that has them, or fit a new model.</source>
        <translation>L’image hyperspectrale ne contient pas de données, ou une seule valeur, dans des bandes que le modèle utilise ({listed}) : indiquez une image qui les a, ou ajustez un nouveau modèle.</translation>
    </message>
    <message>
        <source>as when the model was fitted</source>
        <translation>comme lors de l’ajustement du modèle</translation>
    </message>
    <message>
        <source>the model's</source>
        <translation>celui du modèle</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told or is too large to be removed unasked: they are taken to lie as those that the model was fitted on; check their georeferencing, or give the shift (option shift).</source>
        <translation>Le décalage entre les deux images ne peut pas être déterminé ou est trop grand pour être supprimé sans demande : elles sont supposées placées comme celles sur lesquelles le modèle a été ajusté ; vérifiez leur géoréférencement, ou indiquez le décalage (option shift).</translation>
    </message>
    <message>
        <source>with no data where the others have it</source>
        <translation>sans données là où les autres en ont</translation>
    </message>
    <message>
        <source>with the same value everywhere</source>
        <translation>avec la même valeur partout</translation>
    </message>
    <message>
        <source>of noise without signal</source>
        <translation>de bruit sans signal</translation>
    </message>
    <message>
        <source>The option bad-bands names band {band}, which the hyperspectral image does not have: its {count} bands are {first} to {last}.</source>
        <translation>L’option bad-bands nomme la bande {band}, que l’image hyperspectrale n’a pas : ses {count} bandes vont de {first} à {last}.</translation>
    </message>
    <message>
        <source>flagged as bad</source>
        <translation>signalées comme mauvaises</translation>
    </message>
    <message>
        <source>listed as bad</source>
        <translation>indiquées comme mauvaises</translation>
    </message>
    <message>
        <source>{count} {reason} ({listed})</source>
        <translation>{count} {reason} ({listed})</translation>
    </message>
    <message>
        <source>{bands} at {ends} nm</source>
        <translation>{bands} à {ends} nm</translation>
    </message>
    <message>
        <source>{count} of {bands} bands of the HSI are left out: {listed}</source>
        <translation>{count} des {bands} bandes de l’HSI sont laissées de côté : {listed}</translation>
    </message>
    <message>
        <source>The {image_name} and the {reference_name} have as many bands, whose wavelengths differ by up to {apart:.1f} nm: give images of the same bands.</source>
        <translation>Les deux images ({image_name}, {reference_name}) ont autant de bandes, mais leurs longueurs d’onde diffèrent de jusqu’à {apart:.1f} nm : indiquez des images aux mêmes bandes.</translation>
    </message>
    <message>
        <source>The {image_name} has {count} bands, the {reference_name} {reference_count}</source>
        <translation>Nombre de bandes : {count} ({image_name}), {reference_count} ({reference_name})</translation>
    </message>
    <message>
        <source>{counts}, and not both tell their wavelengths: give images of the same bands.</source>
        <translation>{counts}, et l’une au moins n’indique pas ses longueurs d’onde : indiquez des images aux mêmes bandes.</translation>
    </message>
    <message>
        <source>{counts}, and none at the same wavelengths: give images of the same bands.</source>
        <translation>{counts}, et aucune aux mêmes longueurs d’onde : indiquez des images aux mêmes bandes.</translation>
    </message>
    <message>
        <source>The {image_name} and the {reference_name} have no pixel with data in common: give images of one place.</source>
        <translation>Les deux images ({image_name}, {reference_name}) n’ont en commun aucun pixel avec des données : indiquez des images d’un même lieu.</translation>
    </message>
    <message>
        <source>Not compared, because one image has no data there: {filled} bands.</source>
        <translation>Non comparées, car une image n’y a pas de données : {filled} bandes.</translation>
    </message>
    <message>
        <source>No pixel of the {image_name} and the {reference_name} has data in all bands: check their nodata values.</source>
        <translation>Aucun pixel n’a de données dans toutes les bandes des deux images ({image_name}, {reference_name}) : vérifiez leurs valeurs nodata.</translation>
    </message>
    <message>
        <source>{told} times as large as those</source>
        <translation>{told} fois plus grandes que celles</translation>
    </message>
    <message>
        <source>{told} times smaller than those</source>
        <translation>{told} fois plus petites que celles</translation>
    </message>
    <message>
        <source>The values of the {name} are {larger} of the {other}, as in other units: give what they are to be multiplied by in the option scale (1e-4, say, for stored reflectance).</source>
        <translation>{name} : les valeurs sont {larger} de l’autre image ({other}), comme dans d’autres unités : indiquez par l’option scale le facteur par lequel les multiplier (1e-4, par exemple, pour une réflectance stockée).</translation>
    </message>
    <message>
        <source>The values of the {name} are {larger} of the {other}: if their units differ, give the option scale.</source>
        <translation>{name} : les valeurs sont {larger} de l’autre image ({other}) : si leurs unités diffèrent, indiquez l’option scale.</translation>
    </message>
    <message>
        <source>the range of the HSI's values from their 1st to their 99th percentile</source>
        <translation>l’étendue des valeurs de l’HSI entre leur 1er et leur 99e centile</translation>
    </message>
    <message>
        <source>The images have no windows of 11 x 11 pixels with data in common: give larger ones to assess the fused raster without a reference.</source>
        <translation>Les images n’ont pas de fenêtres de 11 x 11 pixels avec des données en commun : indiquez-en de plus grandes pour évaluer le raster fusionné sans référence.</translation>
    </message>
    <message>
        <source>The fused raster has no bands where the multispectral image's bands see: give the images that it was made of.</source>
        <translation>Le raster fusionné n’a pas de bandes là où voient les bandes de l’image multispectrale : indiquez les images dont il est issu.</translation>
    </message>
    <message>
        <source>multispectral</source>
        <translation>multispectrale</translation>
    </message>
    <message>
        <source>the range of what the MSI would see of the HSI</source>
        <translation>l’étendue de ce que la MSI verrait de l’HSI</translation>
    </message>
    <message>
        <source>hyperspectral</source>
        <translation>hyperspectrale</translation>
    </message>
    <message>
        <source>The fused raster and the {image} image have no pixel with data in common: give the images that it was made of.</source>
        <translation>Le raster fusionné et l’image {image} n’ont en commun aucun pixel avec des données : indiquez les images dont il est issu.</translation>
    </message>
    <message>
        <source>Reading the two images</source>
        <translation>Lecture des deux images</translation>
    </message>
    <message>
        <source>Looking for the shift</source>
        <translation>Recherche du décalage</translation>
    </message>
    <message>
        <source>Looking for parts of a pixel</source>
        <translation>Recherche de fractions de pixel</translation>
    </message>
    <message>
        <source>Asking parts of the scene</source>
        <translation>Examen de parties de la scène</translation>
    </message>
    <message>
        <source>The {raster} holds nothing to compare where the two overlap: its bands have no data there, have the same value everywhere, or are flagged as bad; check its nodata value and its mask.</source>
        <translation>{raster} : rien à comparer là où les deux se recouvrent ; les bandes n’y ont pas de données, y ont la même valeur partout, ou sont signalées comme mauvaises : vérifiez la valeur nodata et le masque.</translation>
    </message>
    <message>
        <source>The two images show nothing alike under any shift of up to {limit} pixels of the coarser one: check that they show the same place, mask clouds, or raise the largest shift.</source>
        <translation>Les deux images ne montrent rien de semblable sous aucun décalage jusqu’à {limit} pixels de la plus grossière : vérifiez qu’elles montrent le même lieu, masquez les nuages ou augmentez le plus grand décalage.</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told: they share too few valid pixels; give images that overlap more, or smaller masks.</source>
        <translation>Le décalage entre les deux images ne peut être déterminé : elles partagent trop peu de pixels valides ; donnez des images qui se recouvrent davantage, ou des masques plus petits.</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told: of {blocks} parts of the scene, each looked at alone, {agreeing} show the same as the whole scene; check that both show the same place, mask clouds, or give images that overlap more.</source>
        <translation>Le décalage entre les deux images ne peut être déterminé : sur {blocks} parties de la scène, examinées une à une, {agreeing} montrent la même chose que la scène entière ; vérifiez que les deux montrent le même lieu, masquez les nuages ou donnez des images qui se recouvrent davantage.</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told: they match about as well in several places, as smooth ground, stripes and rows that repeat do; give images with more that differs from place to place.</source>
        <translation>Le décalage entre les deux images ne peut être déterminé : elles s’accordent à peu près aussi bien en plusieurs endroits, comme le font un sol uni, des bandes régulières et des rangées qui se répètent ; donnez des images où davantage diffère d’un lieu à l’autre.</translation>
    </message>
    <message>
        <source>The two images match best {distance:.1f} pixels of the coarser one away, and no more than {limit} were looked for: raise the largest shift, or give images that overlap more.</source>
        <translation>Les deux images s’accordent le mieux à {distance:.1f} pixels de la plus grossière, et la recherche s’est arrêtée à {limit} : augmentez le plus grand décalage, ou donnez des images qui se recouvrent davantage.</translation>
    </message>
    <message>
        <source>{pixels:.2f} ± {error:.2f} pixels of the coarser one</source>
        <translation>{pixels:.2f} ± {error:.2f} pixels de la plus grossière</translation>
    </message>
    <message>
        <source>The image lies right on the reference: {certain} are no shift that could be told from none; one image explains {explained:.0%} of what varies in the other.</source>
        <translation>L’image est bien placée sur la référence : {certain} ne sont pas un décalage que l’on puisse distinguer de zéro ; une image explique {explained:.0%} de ce qui varie dans l’autre.</translation>
    </message>
    <message>
        <source>{length} east</source>
        <translation>{length} à l’est</translation>
    </message>
    <message>
        <source>{length} west</source>
        <translation>{length} à l’ouest</translation>
    </message>
    <message>
        <source>{length} north</source>
        <translation>{length} au nord</translation>
    </message>
    <message>
        <source>{length} south</source>
        <translation>{length} au sud</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>The image lies {where} of the reference ({certain}): once this is removed, one image explains {explained:.0%} of what varies in the other, instead of {unshifted:.0%}; {agreeing} of {parts} parts of the scene show the same shift by themselves.</source>
        <translation>L’image se trouve {where} de la référence ({certain}) : une fois ce décalage supprimé, une image explique {explained:.0%} de ce qui varie dans l’autre, au lieu de {unshifted:.0%} ; {agreeing} des {parts} parties de la scène montrent d’elles-mêmes le même décalage.</translation>
    </message>
    <message>
        <source>The {raster} has no coordinate reference system: assign the right one to it first (QGIS's Assign projection, or gdal_edit -a_srs).</source>
        <translation>{raster} : pas de système de coordonnées de référence ; attribuez d’abord le bon (Assigner une projection dans QGIS, ou gdal_edit -a_srs).</translation>
    </message>
    <message>
        <source>The {raster}'s geotransform gives its pixels no area: georeference it first.</source>
        <translation>{raster} : la géotransformation ne donne aucune surface aux pixels ; géoréférencez d’abord ce raster.</translation>
    </message>
    <message>
        <source>the two images disagree by more than their noise</source>
        <translation>les deux images diffèrent de plus que leur bruit</translation>
    </message>
    <message>
        <source>the hyperspectral image is blurred over more of its pixels than in any pair with a known truth</source>
        <translation>l’image hyperspectrale est floue sur plus de ses pixels que dans toute paire dont la vérité est connue</translation>
    </message>
    <message>
        <source>much nearer to the truth than interpolation</source>
        <translation>bien plus proche de la vérité que l’interpolation</translation>
    </message>
    <message>
        <source>nearer to the truth than interpolation</source>
        <translation>plus proche de la vérité que l’interpolation</translation>
    </message>
    <message>
        <source>hardly nearer to the truth than interpolation</source>
        <translation>à peine plus proche de la vérité que l’interpolation</translation>
    </message>
    <message>
        <source>no nearer to the truth than interpolation</source>
        <translation>pas plus proche de la vérité que l’interpolation</translation>
    </message>
    <message>
        <source>The two images share too few valid pixels to learn from: give images that overlap more, or choose the preset published.</source>
        <translation>Les deux images ont trop peu de pixels valides en commun pour l’apprentissage : indiquez des images qui se recouvrent davantage, ou choisissez le préréglage published.</translation>
    </message>
    <message>
        <source>response: the HSI as the MSI would see it</source>
        <translation>response : l’HSI telle que la MSI la verrait</translation>
    </message>
    <message>
        <source>Finding endmembers and fitting the network</source>
        <translation>Recherche des endmembers et ajustement du réseau</translation>
    </message>
    <message>
        <source>What the network learned from: {training}.</source>
        <translation>Ce dont le réseau a appris : {training}.</translation>
    </message>
    <message>
        <source>The network also sees the HSI's own spectrum at each pixel (coarse spectral prior).</source>
        <translation>Le réseau voit aussi le spectre propre de l’HSI en chaque pixel (a priori spectral grossier).</translation>
    </message>
    <message>
        <source>Training the network on {device}</source>
        <translation>Entraînement du réseau sur {device}</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>comme publié</translation>
    </message>
    <message>
        <source>as large as</source>
        <translation>aussi grande que</translation>
    </message>
    <message>
        <source>{times:.2g} times as large as</source>
        <translation>{times:.2g} fois plus grande que</translation>
    </message>
    <message>
        <source>the error is told to be {size} on the images it was fitted on</source>
        <translation>l’erreur indiquée est {size} sur les images de l’ajustement</translation>
    </message>
    <message>
        <source>the two images show different things in {share} of the pixels</source>
        <translation>pixels où les deux images montrent des choses différentes : {share}</translation>
    </message>
    <message>
        <source>{share} of the pixels look unlike all that it learned from</source>
        <translation>pixels qui ne ressemblent à rien de ce qu’il a appris : {share}</translation>
    </message>
    <message>
        <source>their values are typically {brightness:.2f} times those of the image it was fitted on</source>
        <translation>leurs valeurs sont typiquement {brightness:.2f} fois celles de l’image de l’ajustement</translation>
    </message>
    <message>
        <source>Give a hyperspectral image, too</source>
        <translation>Indiquez aussi une image hyperspectrale</translation>
    </message>
    <message>
        <source>Fuse them anew</source>
        <translation>Fusionnez-les à nouveau</translation>
    </message>
    <message>
        <source>The model does not fit these images: {listed}. {advice}, or take a nearer date.</source>
        <translation>Le modèle ne convient pas à ces images : {listed}. {advice}, ou prenez une date plus proche.</translation>
    </message>
    <message>
        <source>Whether the model fits cannot be told without a hyperspectral image: {listed}.</source>
        <translation>Sans image hyperspectrale, il est impossible de dire si le modèle convient : {listed}.</translation>
    </message>
    <message>
        <source>The model fits these images: {listed}.</source>
        <translation>Le modèle convient à ces images : {listed}.</translation>
    </message>
    <message>
        <source>How well the model fits these images cannot be told.</source>
        <translation>Il est impossible de dire dans quelle mesure le modèle convient à ces images.</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>moins de 0.1%</translation>
    </message>
    <message>
        <source>All bands of the hyperspectral image are flagged as bad: correct its bad-band list (bbl), or use them all the same by the option bad-bands keep.</source>
        <translation>Toutes les bandes de l’image hyperspectrale sont signalées comme mauvaises : corrigez sa liste de mauvaises bandes (bbl), ou utilisez-les malgré tout par l’option bad-bands keep.</translation>
    </message>
    <message>
        <source>The option bad-bands lists all bands of the hyperspectral image: leave some.</source>
        <translation>L’option bad-bands énumère toutes les bandes de l’image hyperspectrale : laissez-en quelques-unes.</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no valid pixels, only nodata: check its nodata value.</source>
        <translation>L’image hyperspectrale ne contient pas de pixels valides, seulement du nodata : vérifiez sa valeur nodata.</translation>
    </message>
    <message>
        <source>Every band of the hyperspectral image has the same value everywhere: there is nothing to fuse.</source>
        <translation>Chaque bande de l’image hyperspectrale a la même valeur partout : il n’y a rien à fusionner.</translation>
    </message>
    <message>
        <source>The endmember count is {endmember_count}: a mixture needs 2 at least.</source>
        <translation>Le nombre d’endmembers est {endmember_count} : un mélange en nécessite au moins 2.</translation>
    </message>
    <message>
        <source>The hyperspectral image has {count} valid pixels, fewer than the {least} endmembers asked for: give a larger image, check its nodata value, or ask for fewer endmembers.</source>
        <translation>L’image hyperspectrale a {count} pixels valides, moins que les {least} endmembers demandés : indiquez une image plus grande, vérifiez sa valeur nodata, ou demandez moins d’endmembers.</translation>
    </message>
    <message>
        <source>The hyperspectral image has {bands} usable bands, fewer than the {count} endmembers asked for: ask for fewer endmembers.</source>
        <translation>L’image hyperspectrale a {bands} bandes utilisables, moins que les {count} endmembers demandés : demandez moins d’endmembers.</translation>
    </message>
    <message>
        <source>The hyperspectral image has no values above 0: check its scale, offset and nodata value.</source>
        <translation>L’image hyperspectrale n’a pas de valeurs supérieures à 0 : vérifiez son échelle, son décalage et sa valeur nodata.</translation>
    </message>
    <message>
        <source>{left_out} of {pixels} pixels of the HSI hold nodata, NaN or infinite values; they are left out</source>
        <translation>{left_out} des {pixels} pixels de l’HSI contiennent des valeurs nodata, NaN ou infinies ; ils sont laissés de côté</translation>
    </message>
    <message>
        <source>The spectral library's values are multiplied by {factor:g}, to be in the image's units.</source>
        <translation>Les valeurs de la bibliothèque spectrale sont multipliées par {factor:g}, pour être dans les unités de l’image.</translation>
    </message>
    <message>
        <source>The library gives {count} materials, and {materials} were asked for.</source>
        <translation>La bibliothèque donne {count} matériaux, et {materials} ont été demandés.</translation>
    </message>
    <message>
        <source>Mixtures of the spectral library {library} explain {explained:.0%} of the image's variance: the fractions say little; a material may be missing, or its spectra were measured under other conditions.</source>
        <translation>Les mélanges de la bibliothèque spectrale {library} expliquent {explained:.0%} de la variance de l’image : les fractions disent peu de chose ; un matériau manque peut-être, ou ses spectres ont été mesurés dans d’autres conditions.</translation>
    </message>
    <message>
        <source>{name}, {share:.0%}</source>
        <translation>{name}, {share:.0%}</translation>
    </message>
    <message>
        <source>Materials: {count} ({reason}), which explain {explained:.1%} of the image's variance: {shown}. Names say what curves are like, not what they are.</source>
        <translation>Matériaux : {count} ({reason}), qui expliquent {explained:.1%} de la variance de l’image : {shown}. Les noms disent à quoi ressemblent les courbes, non ce qu’elles sont.</translation>
    </message>
    <message>
        <source>The spectral library {library} cannot be used without the hyperspectral image's wavelengths: give an image that has them, or leave the library out.</source>
        <translation>La bibliothèque spectrale {library} ne peut pas être utilisée sans les longueurs d’onde de l’image hyperspectrale : indiquez une image qui les a, ou omettez la bibliothèque.</translation>
    </message>
    <message>
        <source>its array {name} does not belong there</source>
        <translation>son tableau {name} n’a pas sa place ici</translation>
    </message>
    <message>
        <source>its array {name} is missing</source>
        <translation>son tableau {name} manque</translation>
    </message>
    <message>
        <source>its band numbers do not rise</source>
        <translation>ses numéros de bande ne sont pas croissants</translation>
    </message>
    <message>
        <source>its point spread function does not sum to 1</source>
        <translation>la somme de sa fonction d’étalement du point n’est pas 1</translation>
    </message>
    <message>
        <source>its array {name} has the shape {shape}, not {expected}</source>
        <translation>son tableau {name} a la forme {shape}, et non {expected}</translation>
    </message>
    <message>
        <source>its array {name} holds {dtype}, not {kind}</source>
        <translation>son tableau {name} contient {dtype}, et non {kind}</translation>
    </message>
    <message>
        <source>its array {name} holds values that are not finite</source>
        <translation>son tableau {name} contient des valeurs non finies</translation>
    </message>
    <message>
        <source>its array {name} holds values that cannot be</source>
        <translation>son tableau {name} contient des valeurs impossibles</translation>
    </message>
    <message>
        <source>its array {name} has the shape {shape}, which cannot be</source>
        <translation>son tableau {name} a la forme {shape}, ce qui est impossible</translation>
    </message>
    <message>
        <source>its array {name} holds {dtype}, not whole numbers</source>
        <translation>son tableau {name} contient {dtype}, et non des nombres entiers</translation>
    </message>
    <message>
        <source>The model file needs the package safetensors in the engine's environment: install the engine again, or leave the model out.</source>
        <translation>Le fichier de modèle nécessite le paquet safetensors dans l’environnement du moteur : réinstallez le moteur, ou omettez le modèle.</translation>
    </message>
    <message>
        <source>The model {path} does not exist: check the path.</source>
        <translation>Le modèle {path} n’existe pas : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The model {path} is damaged or not a safetensors file that fuse wrote ({error}): fit it again with fuse.</source>
        <translation>Le modèle {path} est endommagé ou n’est pas un fichier safetensors écrit par fuse ({error}) : ajustez-le à nouveau avec fuse.</translation>
    </message>
    <message>
        <source>The file {path} is not a model that this version can read: fit it again with fuse.</source>
        <translation>Le fichier {path} n’est pas un modèle que cette version peut lire : ajustez-le à nouveau avec fuse.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>its array {name} holds {kind}</source>
        <translation>son tableau {name} contient {kind}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>its metadata are not JSON</source>
        <translation>ses métadonnées ne sont pas du JSON</translation>
    </message>
    <message>
        <source>its metadata are not those of a model</source>
        <translation>ses métadonnées ne sont pas celles d’un modèle</translation>
    </message>
    <message>
        <source>it has {size} bytes, more than a model can have</source>
        <translation>il a {size} octets, plus qu’un modèle ne peut en avoir</translation>
    </message>
    <message>
        <source>its header has {header} bytes, more than that of a model can have</source>
        <translation>son en-tête a {header} octets, plus que celui d’un modèle ne peut en avoir</translation>
    </message>
    <message>
        <source>its metadata do not tell what the network learned from</source>
        <translation>ses métadonnées n’indiquent pas ce dont le réseau a appris</translation>
    </message>
    <message>
        <source>its endmembers do not span its subspace</source>
        <translation>ses endmembers n’engendrent pas son sous-espace</translation>
    </message>
    <message>
        <source>its materials are known in no band</source>
        <translation>ses matériaux ne sont connus dans aucune bande</translation>
    </message>
    <message>
        <source>its metadata do not name its endmembers</source>
        <translation>ses métadonnées ne nomment pas ses endmembers</translation>
    </message>
    <message>
        <source>Endmembers: {count} ({why}).</source>
        <translation>Endmembers : {count} ({why}).</translation>
    </message>
    <message>
        <source>Finding the shift, response and radiometry of the two images</source>
        <translation>Détermination du décalage, de la réponse et de la radiométrie des deux images</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in Python: wavelength), one for each band, or an image that has them in an ENVI header or in tags of its bands.</source>
        <translation>L’image hyperspectrale n’a pas de longueurs d’onde : indiquez-les par l’option hsi-wavelengths (en Python : wavelength), une par bande, ou indiquez une image qui les a dans un en-tête ENVI ou dans les balises de ses bandes.</translation>
    </message>
    <message>
        <source>too large to be removed unasked</source>
        <translation>trop grand pour être supprimé sans demande</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>the response is known</source>
        <translation>la réponse est connue</translation>
    </message>
    <message>
        <source>The two images share too few valid pixels to estimate the spectral response: give the sensor, a response table, or images that overlap more.</source>
        <translation>Les deux images ont trop peu de pixels valides en commun pour estimer la réponse spectrale : indiquez le capteur, une table de réponse, ou des images qui se recouvrent davantage.</translation>
    </message>
    <message>
        <source>estimated from the two images</source>
        <translation>estimée à partir des deux images</translation>
    </message>
    <message>
        <source>The shift has to be two numbers, columns and rows in pixels of the hyperspectral image, and {count} are given: give two.</source>
        <translation>Le décalage doit se composer de deux nombres, colonnes et lignes en pixels de l’image hyperspectrale, et {count} sont donnés : indiquez-en deux.</translation>
    </message>
    <message>
        <source>The point spread function has no weights near its centre, where the coarse pixel lies: give one that is centred on it.</source>
        <translation>La fonction d’étalement du point n’a pas de poids près de son centre, où se trouve le pixel grossier : indiquez-en une qui y est centrée.</translation>
    </message>
    <message>
        <source>The scene has only {columns} x {rows} pixels of the coarse image: give a larger scene or a smaller ratio, so that there are at least {least} x {least}.</source>
        <translation>La scène n’a que {columns} x {rows} pixels de l’image grossière : indiquez une scène plus grande ou un rapport plus petit, afin qu’il y en ait au moins {least} x {least}.</translation>
    </message>
    <message>
        <source>Gaussians from the bands' wavelengths and widths</source>
        <translation>gaussiennes des longueurs d’onde et des largeurs des bandes</translation>
    </message>
    <message>
        <source>The response ({origin}) has</source>
        <translation>La réponse ({origin}) compte</translation>
    </message>
    <message>
        <source>told by the file's name or tags</source>
        <translation>indiqué par le nom ou les balises du fichier</translation>
    </message>
    <message>
        <source>The list of wavelengths (option msi_wavelengths) has</source>
        <translation>La liste des longueurs d’onde (option msi_wavelengths) compte</translation>
    </message>
    <message>
        <source>The list of widths (option msi_fwhm) has</source>
        <translation>La liste des largeurs (option msi_fwhm) compte</translation>
    </message>
    <message>
        <source>centre wavelengths</source>
        <translation>longueurs d’onde centrales</translation>
    </message>
    <message>
        <source>widths (FWHM)</source>
        <translation>largeurs (FWHM)</translation>
    </message>
    <message>
        <source>The {missing} of the multispectral bands are not given and not in the file: give both wavelengths and widths, or neither to have the response estimated.</source>
        <translation>Bandes multispectrales : valeurs ni données ni présentes dans le fichier ({missing}) ; indiquez à la fois les longueurs d’onde et les largeurs, ou aucune des deux pour que la réponse soit estimée.</translation>
    </message>
    <message>
        <source>The wavelengths and FWHM of the multispectral image must be numbers above 0, in nanometres.</source>
        <translation>Les longueurs d’onde et les FWHM de l’image multispectrale doivent être des nombres supérieurs à 0, en nanomètres.</translation>
    </message>
    <message>
        <source>{who} {given} bands, the multispectral image has {bands}: give one for each band, in the image's order.</source>
        <translation>{who} {given} bandes, l’image multispectrale en a {bands} : indiquez-en une pour chaque bande, dans l’ordre de l’image.</translation>
    </message>
    <message>
        <source>{who} {given} band, the multispectral image has {bands}: give one for each band, in the image's order.</source>
        <translation>{who} {given} bande, l’image multispectrale en a {bands} : indiquez-en une pour chaque bande, dans l’ordre de l’image.</translation>
    </message>
    <message>
        <source>Fusing</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>The pixels of both images have the same size: the multispectral image has no finer detail to give to the hyperspectral one.</source>
        <translation>Les pixels des deux images ont la même taille : l’image multispectrale n’a pas de détail plus fin à apporter à l’image hyperspectrale.</translation>
    </message>
    <message>
        <source>The MSI's spectral response: {reason}.</source>
        <translation>Réponse spectrale de la MSI : {reason}.</translation>
    </message>
    <message>
        <source>Only {coverage:.0%} of the response of band “{name}” of the multispectral image lies where the hyperspectral image has bands: what it sees beyond is not known; leave it out if it matches badly.</source>
        <translation>Seuls {coverage:.0%} de la réponse de la bande « {name} » de l’image multispectrale se trouvent là où l’image hyperspectrale a des bandes : ce qu’elle voit au-delà n’est pas connu ; omettez-la si elle concorde mal.</translation>
    </message>
    <message>
        <source>Against the hyperspectral image, the multispectral one's content lies {shift} ({reason}); the fused image lines up with the {trusted} image.</source>
        <translation>Par rapport à l’image hyperspectrale, le contenu de l’image multispectrale est décalé de {shift} ({reason}) ; l’image fusionnée s’aligne sur l’image {trusted}.</translation>
    </message>
    <message>
        <source>Along the edges from which the multispectral image's content is moved away nothing is known of it: up to two HSI pixels there are a guess, more are nodata.</source>
        <translation>Le long des bords dont le contenu de l’image multispectrale est écarté, rien n’est connu de celle-ci : jusqu’à deux pixels HSI y sont devinés, les autres sont nodata.</translation>
    </message>
    <message>
        <source>Against the hyperspectral image, the multispectral one seems to lie {shift}, too far to be removed unasked: check the georeferencing of both, and give the shift (option shift) if this is right.</source>
        <translation>Par rapport à l’image hyperspectrale, l’image multispectrale semble décalée de {shift}, trop loin pour que ce soit supprimé sans demande : vérifiez le géoréférencement des deux, et indiquez le décalage (option shift) s’il est exact.</translation>
    </message>
    <message>
        <source>Band “{name}”: gain {gain:.4g}, offset {offset:.4g}, correlation {correlation:.3f}, {rejected:.0%} of the pixels left out as changed</source>
        <translation>Bande « {name} » : gain {gain:.4g}, décalage {offset:.4g}, corrélation {correlation:.3f}, {rejected:.0%} des pixels laissés de côté comme modifiés</translation>
    </message>
    <message>
        <source>Bands of the multispectral image are the same one ({listed}): give it once, or the error is told too small, for noise that repeats itself is taken for detail.</source>
        <translation>Des bandes de l’image multispectrale sont la même ({listed}) : donnez-la une fois, sinon l’erreur indiquée est trop petite, car un bruit qui se répète passe pour du détail.</translation>
    </message>
    <message>
        <source>The two images do not match: no band correlates by more than {best:.2f} with what it should see of the hyperspectral image; check that both show the same place, their georeferencing, and the response or sensor given.</source>
        <translation>Les deux images ne concordent pas : aucune bande n’a de corrélation supérieure à {best:.2f} avec ce qu’elle devrait voir de l’image hyperspectrale ; vérifiez que les deux montrent le même lieu, leur géoréférencement, et la réponse ou le capteur donnés.</translation>
    </message>
    <message>
        <source>Band “{name}” of the multispectral image agrees badly with the hyperspectral image (correlation {correlation:.2f}): check its response, its position on the map and the dates of the images.</source>
        <translation>La bande « {name} » de l’image multispectrale concorde mal avec l’image hyperspectrale (corrélation {correlation:.2f}) : vérifiez sa réponse, sa position sur la carte et les dates des images.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>d’environ</translation>
    </message>
    <message>
        <source>{psnr:.0f} ± {spread:.0f} dB</source>
        <translation>{psnr:.0f} ± {spread:.0f} dB</translation>
    </message>
    <message>
        <source>about {gain:.0f} dB</source>
        <translation>environ {gain:.0f} dB</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>d’au moins</translation>
    </message>
    <message>
        <source>{psnr:.0f} dB at most</source>
        <translation>{psnr:.0f} dB au plus</translation>
    </message>
    <message>
        <source>how much is not known</source>
        <translation>de combien n’est pas connu</translation>
    </message>
    <message>
        <source>Told from the fit, the fused image's error is {about} {rmse:.3g} in the hyperspectral image's units (root mean square), a PSNR of {psnr} against a range of {peak:.3g}; its spectra are {about} {sam:.1f} degrees off, and {verdict} (by {by}).</source>
        <translation>Estimée d’après l’ajustement, l’erreur de l’image fusionnée est {about} {rmse:.3g} dans les unités de l’image hyperspectrale (moyenne quadratique), soit un PSNR de {psnr} pour une étendue de {peak:.3g} ; ses spectres s’écartent {about} {sam:.1f} degrés, et elle est {verdict} (différence : {by}).</translation>
    </message>
    <message>
        <source>The error that is told is a lower bound, for {why_bound}: the true one may be several times as large.</source>
        <translation>L’erreur indiquée est une borne inférieure, car {why_bound} : l’erreur réelle peut être plusieurs fois plus grande.</translation>
    </message>
    <message>
        <source>The error that is told is that of the {counted:.0%} of the pixels on which the two images show the same: with the others, which lie under clouds, changes or gaps, the PSNR may be as low as {psnr_everywhere:.0f} dB.</source>
        <translation>L’erreur indiquée est celle des {counted:.0%} des pixels sur lesquels les deux images montrent la même chose : avec les autres, situés sous des nuages, des changements ou des lacunes, le PSNR peut descendre jusqu’à {psnr_everywhere:.0f} dB.</translation>
    </message>
    <message>
        <source>The images share only {pixels} pixels of the hyperspectral one: too few to tell the error, which may be several times as large as is told; give larger images.</source>
        <translation>Les images n’ont que {pixels} pixels de l’image hyperspectrale en commun : trop peu pour déterminer l’erreur, qui peut être plusieurs fois plus grande qu’indiqué ; indiquez des images plus grandes.</translation>
    </message>
    <message>
        <source>Without a hyperspectral image the spectra are guessed from the multispectral bands alone: materials that look alike in these bands cannot be told apart, the gains are those of the date that the model was fitted on, and neither change nor the error can be told. On pixels held out when it was fitted, the guess was off by {error:.3g} (root mean square, in the hyperspectral image's units and pixels).</source>
        <translation>Sans image hyperspectrale, les spectres sont devinés à partir des seules bandes multispectrales : les matériaux qui se ressemblent dans ces bandes ne peuvent pas être distingués, les gains sont ceux de la date à laquelle le modèle a été ajusté, et ni le changement ni l’erreur ne peuvent être indiqués. Sur des pixels mis de côté lors de l’ajustement, l’estimation s’écartait de {error:.3g} (moyenne quadratique, dans les unités et les pixels de l’image hyperspectrale).</translation>
    </message>
    <message>
        <source>Where in the fused image it errs cannot be told from these images: the uncertainty is written the same for all pixels but those where an image is missing or the two show different things.</source>
        <translation>Ces images ne permettent pas de dire où l’image fusionnée se trompe : l’incertitude est écrite identique pour tous les pixels, sauf ceux où une image manque ou où les deux montrent des choses différentes.</translation>
    </message>
    <message>
        <source>At reduced resolution (ratio {ratio:.3g}), where the truth is known, fusion gains {gain:.1f} dB of PSNR and {sam_gain:.2f} degrees of spectral angle over cubic interpolation of the hyperspectral image.</source>
        <translation>À résolution réduite (rapport {ratio:.3g}), où la vérité est connue, la fusion apporte un gain de {gain:.1f} dB de PSNR et de {sam_gain:.2f} degrés d’angle spectral par rapport à l’interpolation cubique de l’image hyperspectrale.</translation>
    </message>
    <message>
        <source>Fusing is not likely to help with these images: at reduced resolution it is no nearer to the truth than smooth interpolation of the hyperspectral image; check the response, the dates and the georeferencing.</source>
        <translation>La fusion n’aidera probablement pas avec ces images : à résolution réduite, elle n’est pas plus proche de la vérité qu’une interpolation lisse de l’image hyperspectrale ; vérifiez la réponse, les dates et le géoréférencement.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>vers la droite</translation>
    </message>
    <message>
        <source>left</source>
        <translation>vers la gauche</translation>
    </message>
    <message>
        <source>down</source>
        <translation>vers le bas</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vers le haut</translation>
    </message>
    <message>
        <source>{columns:.2f} HSI pixels {across} and {rows:.2f} {along}</source>
        <translation>{columns:.2f} pixels HSI {across} et {rows:.2f} {along}</translation>
    </message>
    <message>
        <source>The hyperspectral image is blurred over about {fwhm:.1f} of its pixels, as where it was resampled to smaller ones: give it with the pixels that its sensor has, or the fused image may be much worse than is told.</source>
        <translation>L’image hyperspectrale est floue sur environ {fwhm:.1f} de ses pixels, comme lorsqu’elle a été rééchantillonnée à des pixels plus petits : indiquez-la avec les pixels de son capteur, sinon l’image fusionnée peut être bien moins bonne qu’indiqué.</translation>
    </message>
    <message>
        <source>Along its border the hyperspectral image is as dark as where a simulation takes all beyond for black: its pixels there count by what lies within alone.</source>
        <translation>Le long de son bord, l’image hyperspectrale est aussi sombre que lorsqu’une simulation prend tout l’extérieur pour du noir : ses pixels n’y comptent que par ce qui se trouve à l’intérieur.</translation>
    </message>
    <message>
        <source>The blur of the hyperspectral image is the one given.</source>
        <translation>Le flou de l’image hyperspectrale est celui qui a été donné.</translation>
    </message>
    <message>
        <source>The images do not tell the blur of the hyperspectral one (too little texture or too few pixels): a Gaussian of one coarse pixel is assumed.</source>
        <translation>Les images n’indiquent pas le flou de l’image hyperspectrale (trop peu de texture ou trop peu de pixels) : une gaussienne d’un pixel grossier est supposée.</translation>
    </message>
    <message>
        <source>The blur of the hyperspectral image was estimated from the images: its width at half maximum is about {fwhm:.1f} coarse pixels.</source>
        <translation>Le flou de l’image hyperspectrale a été estimé à partir des images : sa largeur à mi-hauteur est d’environ {fwhm:.1f} pixels grossiers.</translation>
    </message>
    <message>
        <source>Fuse Hyperspectral and Multispectral Images…</source>
        <translation>Fusionner des images hyperspectrales et multispectrales…</translation>
    </message>
    <message>
        <source>Fuse Many Pairs…</source>
        <translation>Fusionner de nombreuses paires…</translation>
    </message>
    <message>
        <source>Estimate Spectral Response…</source>
        <translation>Estimer la réponse spectrale…</translation>
    </message>
    <message>
        <source>Extract Endmembers…</source>
        <translation>Extraire les endmembers…</translation>
    </message>
    <message>
        <source>Apply a Fitted Model…</source>
        <translation>Appliquer un modèle ajusté…</translation>
    </message>
    <message>
        <source>Export Abundance Maps…</source>
        <translation>Exporter les cartes d’abondance…</translation>
    </message>
    <message>
        <source>Import a Product…</source>
        <translation>Importer un produit…</translation>
    </message>
    <message>
        <source>Co-register Two Images…</source>
        <translation>Recaler deux images…</translation>
    </message>
    <message>
        <source>Resample to a Sensor…</source>
        <translation>Rééchantillonner vers un capteur…</translation>
    </message>
    <message>
        <source>Assess a Fused Image…</source>
        <translation>Évaluer une image fusionnée…</translation>
    </message>
    <message>
        <source>Simulate a Pair…</source>
        <translation>Simuler une paire…</translation>
    </message>
    <message>
        <source>Load Sample Data…</source>
        <translation>Charger des données d’exemple…</translation>
    </message>
    <message>
        <source>Engine…</source>
        <translation>Moteur…</translation>
    </message>
    <message>
        <source>The option bad-bands is {text}: give {listed} or a list of bands such as 1-7,58-76,225.</source>
        <translation>L’option bad-bands vaut {text} : indiquez {listed} ou une liste de bandes comme 1-7,58-76,225.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({strerror}): check it.</source>
        <translation>Le fichier {path} ne peut pas être lu ({strerror}) : vérifiez-le.</translation>
    </message>
    <message>
        <source>The file {path} holds no numbers for {field}: give an ENVI header with a list of them, or a text with one a line.</source>
        <translation>Le fichier {path} ne contient pas de nombres pour {field} : indiquez un en-tête ENVI qui en a une liste, ou un texte avec un nombre par ligne.</translation>
    </message>
    <message>
        <source>The input {path} changed while it was read, and nothing was written: run again once it is complete.</source>
        <translation>L’entrée {path} a changé pendant sa lecture, et rien n’a été écrit : relancez l’exécution une fois qu’elle est complète.</translation>
    </message>
    <message>
        <source>The path {path} is a folder: give a file name.</source>
        <translation>Le chemin {path} est un dossier : indiquez un nom de fichier.</translation>
    </message>
    <message>
        <source>The name {shown} is not text in UTF-8: give the file or its folder another name.</source>
        <translation>Le nom {shown} n’est pas un texte en UTF-8 : donnez un autre nom au fichier ou à son dossier.</translation>
    </message>
    <message>
        <source>The input {path} cannot be reached ({strerror}): check its name and the permissions of its folders.</source>
        <translation>L’entrée {path} est inaccessible ({strerror}) : vérifiez son nom et les droits d’accès de ses dossiers.</translation>
    </message>
    <message>
        <source>The output {path} is one of the inputs: choose another name for it.</source>
        <translation>La sortie {path} est l’une des entrées : choisissez un autre nom pour elle.</translation>
    </message>
    <message>
        <source>The output {path} has the name of a part of one of the inputs: choose another one.</source>
        <translation>La sortie {path} porte le nom d’une partie de l’une des entrées : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Two outputs have the same name {path}: choose another name for one of them.</source>
        <translation>Deux sorties portent le même nom {path} : choisissez un autre nom pour l’une d’elles.</translation>
    </message>
    <message>
        <source>The file {other} has the name of a part of the output {path}, as its mask, overviews or statistics: choose another name for one of them.</source>
        <translation>Le fichier {other} porte le nom d’une partie de la sortie {path}, comme son masque, ses pyramides ou ses statistiques : choisissez un autre nom pour l’un d’eux.</translation>
    </message>
    <message>
        <source>The file {header} would be taken for the header of the output {final}: move it away, or choose another name for the output.</source>
        <translation>Le fichier {header} serait pris pour l’en-tête de la sortie {final} : déplacez-le, ou choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>The output folder {parent} does not exist: make it first, or choose another one.</source>
        <translation>Le dossier de sortie {parent} n’existe pas : créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The output folder {parent} cannot be reached ({strerror}): choose another one.</source>
        <translation>Le dossier de sortie {parent} est inaccessible ({strerror}) : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file {other}, left of another raster, would be taken for a part of the output {final}: move it away, or choose another name for the output.</source>
        <translation>Le fichier {other}, reste d’un autre raster, serait pris pour une partie de la sortie {final} : déplacez-le, ou choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>The output {final} cannot be written ({strerror}): choose another name.</source>
        <translation>La sortie {final} ne peut pas être écrite ({strerror}) : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The output {final} is a folder: give a file name.</source>
        <translation>La sortie {final} est un dossier : indiquez un nom de fichier.</translation>
    </message>
    <message>
        <source>The output {final} is a device, a pipe or a socket and no file: give a file name.</source>
        <translation>La sortie {final} est un périphérique, un tube ou un socket et non un fichier : indiquez un nom de fichier.</translation>
    </message>
    <message>
        <source>Two outputs have the same name {final}: choose another name for one of them.</source>
        <translation>Deux sorties portent le même nom {final} : choisissez un autre nom pour l’une d’elles.</translation>
    </message>
    <message>
        <source>The output folder {parent} cannot be written to ({strerror}): choose another one.</source>
        <translation>Impossible d’écrire dans le dossier de sortie {parent} ({strerror}) : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>close the programs that have it open, or choose another name</source>
        <translation>fermez les programmes qui l’ont ouverte, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>it is now {previous}, rename it yourself</source>
        <translation>elle est maintenant {previous}, renommez-la vous-même</translation>
    </message>
    <message>
        <source>The output {final} cannot be replaced ({strerror}): {advice}.</source>
        <translation>La sortie {final} ne peut pas être remplacée ({strerror}) : {advice}.</translation>
    </message>
    <message>
        <source>The output {place} could not be put in place ({strerror}), and no output was changed: close the programs that have it open, or choose another name.</source>
        <translation>La sortie {place} n’a pas pu être mise en place ({strerror}), et aucune sortie n’a été modifiée : fermez les programmes qui l’ont ouverte, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{place} is now {previous}</source>
        <translation>{place} est maintenant {previous}</translation>
    </message>
    <message>
        <source>The outputs could not be put in place, nor all old files back: rename them ({listed}).</source>
        <translation>Les sorties n’ont pas pu être mises en place, ni tous les anciens fichiers remis : renommez-les ({listed}).</translation>
    </message>
    <message>
        <source>something else than a file is there now</source>
        <translation>autre chose qu’un fichier s’y trouve maintenant</translation>
    </message>
    <message>
        <source>The run was made with {software} {version}, and this is {version_here}: results may differ.</source>
        <translation>L’exécution a été faite avec {software} {version}, et ceci est {version_here} : les résultats peuvent différer.</translation>
    </message>
    <message>
        <source>The input {path} of the run is gone: put it back, or give another with the option {option} of {job}.</source>
        <translation>L’entrée {path} de l’exécution a disparu : remettez-la, ou indiquez-en une autre avec l’option {option} de {job}.</translation>
    </message>
    <message>
        <source>The input {path} has changed since the run ({then} then, {now} now): the result may differ.</source>
        <translation>L’entrée {path} a changé depuis l’exécution ({then} alors, {now} maintenant) : le résultat peut différer.</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>ce n’est pas un enregistrement</translation>
    </message>
    <message>
        <source>The record {path} was written by {software} {plain}, a version that writes it in another form: repeat the run with that version.</source>
        <translation>L’enregistrement {path} a été écrit par {software} {plain}, une version qui l’écrit sous une autre forme : répétez l’exécution avec cette version.</translation>
    </message>
    <message>
        <source>The record {path} cannot be read ({strerror}): check the path.</source>
        <translation>L’enregistrement {path} ne peut pas être lu ({strerror}) : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The file {path} is not the record of a run, or is damaged ({error}): give the .run.json beside an output.</source>
        <translation>Le fichier {path} n’est pas l’enregistrement d’une exécution, ou est endommagé ({error}) : indiquez le .run.json qui accompagne une sortie.</translation>
    </message>
    <message>
        <source>the job {job} is unknown</source>
        <translation>le traitement {job} est inconnu</translation>
    </message>
    <message>
        <source>the option {unknown} is unknown</source>
        <translation>l’option {unknown} est inconnue</translation>
    </message>
    <message>
        <source>it names no input</source>
        <translation>il ne nomme aucune entrée</translation>
    </message>
    <message>
        <source>the option {name} is neither true nor false</source>
        <translation>l’option {name} n’est ni vraie ni fausse</translation>
    </message>
    <message>
        <source>the option {name} has no value</source>
        <translation>l’option {name} n’a pas de valeur</translation>
    </message>
    <message>
        <source>the option {name} names no file</source>
        <translation>l’option {name} ne nomme aucun fichier</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>{size} bytes of {modified}</source>
        <translation>{size} octets du {modified}</translation>
    </message>
    <message>
        <source>The option {name} holds {each}: give {allowed}.</source>
        <translation>L’option {name} contient {each} : donnez {allowed}.</translation>
    </message>
    <message>
        <source>The option {name} is {each}: give {allowed}.</source>
        <translation>L’option {name} vaut {each} : donnez {allowed}.</translation>
    </message>
    <message>
        <source>one of {listed}</source>
        <translation>l’un de {listed}</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>des nombres finis</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un nombre fini</translation>
    </message>
    <message>
        <source>{numbers} from {least} to {most}</source>
        <translation>{numbers} de {least} à {most}</translation>
    </message>
    <message>
        <source>{numbers} of {least} or more</source>
        <translation>{numbers} d’au moins {least}</translation>
    </message>
    <message>
        <source>{numbers} above {above} and up to {most}</source>
        <translation>{numbers} au-dessus de {above} et jusqu’à {most}</translation>
    </message>
    <message>
        <source>{numbers} above {above}</source>
        <translation>{numbers} au-dessus de {above}</translation>
    </message>
    <message>
        <source>{numbers}, or {special}</source>
        <translation>{numbers}, ou {special}</translation>
    </message>
    <message>
        <source>band tags</source>
        <translation>balises des bandes</translation>
    </message>
    <message>
        <source>ENVI tags of the bands</source>
        <translation>balises ENVI des bandes</translation>
    </message>
    <message>
        <source>ENVI header</source>
        <translation>en-tête ENVI</translation>
    </message>
    <message>
        <source>dataset tags</source>
        <translation>balises du jeu de données</translation>
    </message>
    <message>
        <source>band names</source>
        <translation>noms des bandes</translation>
    </message>
    <message>
        <source>IMAGERY metadata</source>
        <translation>métadonnées IMAGERY</translation>
    </message>
    <message>
        <source>The {who} gives band {indexes} the scale {scale:g} and the offset {offset:g}: correct them.</source>
        <translation>{who} : la bande {indexes} a l’échelle {scale:g} et le décalage {offset:g} ; corrigez-les.</translation>
    </message>
    <message>
        <source>The {image} has {count} bands and there are {numbers} numbers for {name}: give one for each band{hint}.</source>
        <translation>{image} : il y a {count} bandes, et {numbers} nombres pour {name} ; indiquez-en un par bande{hint}.</translation>
    </message>
    <message>
        <source>wavelengths as given</source>
        <translation>longueurs d’onde telles que données</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>band of the multispectral image</source>
        <translation>bande de l’image multispectrale</translation>
    </message>
    <message>
        <source>spectral</source>
        <translation>spectres</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>spectre</translation>
    </message>
    <message>
        <source>{kind} file {path}</source>
        <translation>fichier {path} ({kind})</translation>
    </message>
    <message>
        <source>{kind} library</source>
        <translation>bibliothèque ({kind})</translation>
    </message>
    <message>
        <source>{kind} table {path}</source>
        <translation>tableau {path} ({kind})</translation>
    </message>
    <message>
        <source>data file (.sli)</source>
        <translation>fichier de données (.sli)</translation>
    </message>
    <message>
        <source>header (.hdr)</source>
        <translation>en-tête (.hdr)</translation>
    </message>
    <message>
        <source>The spectral library {path} has no {missing} beside it: put it there.</source>
        <translation>Bibliothèque spectrale {path} : il manque à côté d’elle le composant suivant : {missing} ; placez-le à cet endroit.</translation>
    </message>
    <message>
        <source>The {blind} has no coordinate reference system: its pixels are taken to be those of the {placed}, which has as many.</source>
        <translation>{blind} : sans système de coordonnées de référence ; ses pixels sont pris pour ceux de {placed}, qui en a autant.</translation>
    </message>
    <message>
        <source>The pixels of the {raster} ({size}) are not those of the {other} ({other_size}), nor a window of them: bring one onto the other's grid first (QGIS's Warp with the nearest neighbour and the extent and pixel size of the other).</source>
        <translation>Les pixels d’un raster ({raster} : {size}) ne sont pas ceux de l’autre ({other} : {other_size}), ni une fenêtre de ceux-ci : amenez d’abord l’un sur la grille de l’autre (Projection (warp) dans QGIS, avec le plus proche voisin et l’emprise et la taille de pixel de l’autre).</translation>
    </message>
    <message>
        <source>The {raster} and the {other} do not overlap on the map: give images of one place.</source>
        <translation>Les deux rasters ({raster}, {other}) ne se recouvrent pas sur la carte : indiquez des images d’un même lieu.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels of {size:.6g}</source>
        <translation>{width} x {height} pixels de {size:.6g}</translation>
    </message>
    <message>
        <source>The dimensions of the {name} are {listed}: give a DataArray with the dimensions band, y and x, and none beside them.</source>
        <translation>{name} : les dimensions sont {listed} ; indiquez un DataArray avec les dimensions band (bande), y et x, et aucune autre.</translation>
    </message>
    <message>
        <source>The {name} has the shape {shape}, and so no values: give an image that has some.</source>
        <translation>{name} : la forme est {shape}, donc sans valeurs ; indiquez une image qui en a.</translation>
    </message>
    <message>
        <source>wavelength coordinate</source>
        <translation>coordonnée wavelength (longueur d’onde)</translation>
    </message>
    <message>
        <source>The coordinate reference system of the {name} cannot be understood: write it anew, as with rioxarray's write_crs.</source>
        <translation>{name} : le système de coordonnées de référence ne peut pas être compris ; écrivez-le à nouveau, par exemple avec write_crs de rioxarray.</translation>
    </message>
    <message>
        <source>The coordinate {dim} of the {name} does not hold one finite number for each pixel: correct it.</source>
        <translation>{name} : la coordonnée {dim} ne contient pas un nombre fini par pixel ; corrigez-la.</translation>
    </message>
    <message>
        <source>The coordinate {dim} of the {name} is not evenly spaced: give an image on a regular grid, sorted along its rows and columns.</source>
        <translation>{name} : la coordonnée {dim} n’est pas régulièrement espacée ; indiquez une image sur une grille régulière, triée selon ses lignes et ses colonnes.</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths, which a spectral library needs: write the endmembers as a table (CSV), or give an image with wavelengths.</source>
        <translation>L’image hyperspectrale n’a pas de longueurs d’onde, dont une bibliothèque spectrale a besoin : écrivez les endmembers dans une table (CSV), ou indiquez une image avec longueurs d’onde.</translation>
    </message>
    <message>
        <source>The {name} cannot be read to its end: the file {path} is damaged or truncated; get a fresh copy of it.</source>
        <translation>{name} : lecture impossible jusqu’au bout ; le fichier {path} est endommagé ou tronqué : procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>The {who} does not exist: check the path.</source>
        <translation>Entrée introuvable ({who}) : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The {who} is neither a file nor a folder but a device or a pipe: save the image to a file.</source>
        <translation>L’entrée n’est ni un fichier ni un dossier, mais un périphérique ou un tube ({who}) : enregistrez l’image dans un fichier.</translation>
    </message>
    <message>
        <source>The {who} {problem}.</source>
        <translation>L’entrée ({who}) {problem}.</translation>
    </message>
    <message>
        <source>The {who} cannot be opened as a raster ({reason}): check the name and, where it leads to a server, the network and the credentials.</source>
        <translation>L’entrée ({who}) ne peut pas être ouverte comme raster ({reason}) : vérifiez le nom et, s’il mène à un serveur, le réseau et les identifiants.</translation>
    </message>
    <message>
        <source>The {who} cannot be opened as a raster: it is damaged or of a format that is not known.</source>
        <translation>L’entrée ({who}) ne peut pas être ouverte comme raster : elle est endommagée ou d’un format inconnu.</translation>
    </message>
    <message>
        <source>The {who} does not hold real numbers: convert it to integers or floats first.</source>
        <translation>L’entrée ({who}) ne contient pas de nombres réels : convertissez-la d’abord en entiers ou en flottants.</translation>
    </message>
    <message>
        <source>The {who} has no band but a mask (alpha): give the image itself.</source>
        <translation>L’entrée ({who}) n’a pas d’autre bande qu’un masque (alpha) : indiquez l’image elle-même.</translation>
    </message>
    <message>
        <source>The {who} shows the bytes of another file as an image: save it as a GeoTIFF first.</source>
        <translation>L’entrée ({who}) montre les octets d’un autre fichier comme une image : enregistrez-la d’abord en GeoTIFF.</translation>
    </message>
    <message>
        <source>mask of the {name}</source>
        <translation>masque ({name})</translation>
    </message>
    <message>
        <source>mask {path} of the {name}</source>
        <translation>masque {path} ({name})</translation>
    </message>
    <message>
        <source>The mask {path} of the {name} holds no band of real numbers: give a band of 0 and 1.</source>
        <translation>Le masque {path} ({name}) ne contient aucune bande de nombres réels : indiquez une bande de 0 et de 1.</translation>
    </message>
    <message>
        <source>The mask {path} of the {name} has {width} x {height} pixels, the image {image_width} x {image_height}: give a mask on the image's own grid.</source>
        <translation>Le masque {path} ({name}) a {width} x {height} pixels, l’image {image_width} x {image_height} : indiquez un masque sur la grille même de l’image.</translation>
    </message>
    <message>
        <source>The {name} holds {value:.7g} in all bands of {pixels} of the {looked_at} pixels looked at, far from its other values or as images are filled: taken as nodata, though the file does not declare it.</source>
        <translation>{name} : {value:.7g} se trouve dans toutes les bandes de {pixels} des {looked_at} pixels examinés, loin des autres valeurs ou comme on remplit des images ; pris comme nodata, bien que le fichier ne le déclare pas.</translation>
    </message>
    <message>
        <source>The spectral library {path} cannot be read as a GeoPackage: give a complete file.</source>
        <translation>La bibliothèque spectrale {path} ne peut pas être lue comme GeoPackage : indiquez un fichier complet.</translation>
    </message>
    <message>
        <source>The spectral library {path} has no table with profiles that are stored as text (JSON): export the library from the EnMAP-Box as GeoJSON, and give that.</source>
        <translation>La bibliothèque spectrale {path} n’a pas de table dont les profils sont stockés sous forme de texte (JSON) : exportez la bibliothèque depuis EnMAP-Box en GeoJSON, et indiquez celle-ci.</translation>
    </message>
    <message>
        <source>The two images do not overlap on the map: check that both show the same place.</source>
        <translation>Les deux images ne se recouvrent pas sur la carte : vérifiez que les deux montrent le même lieu.</translation>
    </message>
    <message>
        <source>The {name} image has no coordinate reference system: assign the right one to it first (QGIS's Assign projection, gdal_edit -a_srs, rioxarray's write_crs).</source>
        <translation>L’image {name} n’a pas de système de coordonnées de référence : attribuez-lui d’abord le bon (Assigner une projection dans QGIS, gdal_edit -a_srs, write_crs de rioxarray).</translation>
    </message>
    <message>
        <source>The {name} image's geotransform gives its pixels no area: georeference it first.</source>
        <translation>La géotransformation de l’image {name} ne donne aucune surface à ses pixels : géoréférencez-la d’abord.</translation>
    </message>
    <message>
        <source>The multispectral image's pixels ({msi_pixel:g}) are coarser than the hyperspectral image's ({hsi_pixel:g}): are the two inputs swapped?</source>
        <translation>Les pixels de l’image multispectrale ({msi_pixel:g}) sont plus grossiers que ceux de l’image hyperspectrale ({hsi_pixel:g}) : les deux entrées sont-elles interverties ?</translation>
    </message>
    <message>
        <source>The two images overlap on {columns} x {rows} pixels of the coarser one only, too few to learn from: give images that share at least {least} x {least}.</source>
        <translation>Les deux images ne se recouvrent que sur {columns} x {rows} pixels de la plus grossière, trop peu pour l’apprentissage : indiquez des images qui en partagent au moins {least} x {least}.</translation>
    </message>
    <message>
        <source>hyperspectral image</source>
        <translation>image hyperspectrale</translation>
    </message>
    <message>
        <source>multispectral image</source>
        <translation>image multispectrale</translation>
    </message>
    <message>
        <source>The {bare} has no coordinates and the {placed} has: give both as paths or DataArrays with coordinates, or both as plain arrays that cover the same extent.</source>
        <translation>Une image n’a pas de coordonnées ({bare}) et l’autre en a ({placed}) : indiquez les deux comme chemins ou DataArrays avec coordonnées, ou les deux comme simples tableaux couvrant la même emprise.</translation>
    </message>
    <message>
        <source>The {msi} seems to be an array of (rows, columns, bands): give (bands, rows, columns), as numpy.moveaxis(msi, -1, 0) does.</source>
        <translation>{msi} : le tableau semble être de la forme (lignes, colonnes, bandes) ; indiquez (bandes, lignes, colonnes), comme le fait numpy.moveaxis(msi, -1, 0).</translation>
    </message>
    <message>
        <source>; the array seems to be (rows, columns, bands), and should be (bands, rows, columns), as numpy.moveaxis(hsi, -1, 0) does</source>
        <translation>; le tableau semble être de la forme (lignes, colonnes, bandes), et devrait être (bandes, lignes, colonnes), comme le fait numpy.moveaxis(hsi, -1, 0)</translation>
    </message>
    <message>
        <source>The option {name} holds something other than numbers above 0: give one in nm for each band.</source>
        <translation>L’option {name} contient autre chose que des nombres supérieurs à 0 : indiquez-en un en nm pour chaque bande.</translation>
    </message>
    <message>
        <source>The mask of the {name} is an array and the image a path: give the mask's path, too.</source>
        <translation>{name} : le masque est un tableau et l’image un chemin ; indiquez aussi le chemin du masque.</translation>
    </message>
    <message>
        <source>The {name} is {count} paths: give one.</source>
        <translation>{name} : {count} chemins ; indiquez-en un seul.</translation>
    </message>
    <message>
        <source>The mask of the {name} is a path and the image an array: give the mask as an array, too.</source>
        <translation>{name} : le masque est un chemin et l’image un tableau ; indiquez aussi le masque comme tableau.</translation>
    </message>
    <message>
        <source>The {name} is a Dataset of xarray: give one of its DataArrays, or make one with to_array().</source>
        <translation>{name} : c’est un Dataset de xarray ; indiquez l’un de ses DataArrays, ou créez-en un avec to_array().</translation>
    </message>
    <message>
        <source>The {name} is an array of the shape {shape}: give (bands, rows, columns).</source>
        <translation>{name} : c’est un tableau de la forme {shape} ; indiquez (bandes, lignes, colonnes).</translation>
    </message>
    <message>
        <source>The {name} holds values of the type {dtype}, not real numbers: convert it to integers or floats first.</source>
        <translation>{name} : les valeurs sont du type {dtype}, et non des nombres réels ; convertissez-les d’abord en entiers ou en flottants.</translation>
    </message>
    <message>
        <source>The mask of the {name} has the shape {shape}, the image {height} rows and {width} columns: give a mask of the image's own pixels.</source>
        <translation>{name} : le masque a la forme {shape}, l’image {height} lignes et {width} colonnes ; indiquez un masque des pixels mêmes de l’image.</translation>
    </message>
    <message>
        <source>The multispectral image has {msi_rows} rows and {msi_columns} columns, the hyperspectral image {hsi_rows} and {hsi_columns}</source>
        <translation>L’image multispectrale a {msi_rows} lignes et {msi_columns} colonnes, l’image hyperspectrale {hsi_rows} et {hsi_columns}</translation>
    </message>
    <message>
        <source>{sizes}, which are more: are the two inputs swapped?</source>
        <translation>{sizes}, ce qui est davantage : les deux entrées sont-elles interverties ?</translation>
    </message>
    <message>
        <source>{sizes}, which is not a whole number of times as many both ways: give arrays that cover the same extent, the ratio of their pixel sizes (option ratio), or images with coordinates.</source>
        <translation>{sizes}, ce qui n’est pas un multiple entier identique dans les deux sens : indiquez des tableaux couvrant la même emprise, le rapport de leurs tailles de pixel (option ratio), ou des images avec coordonnées.</translation>
    </message>
    <message>
        <source>The ratio of the pixel sizes is {ratio:g}: give a number above 0, such as 3 or 2.5.</source>
        <translation>Le rapport des tailles de pixel est {ratio:g} : indiquez un nombre supérieur à 0, comme 3 ou 2.5.</translation>
    </message>
    <message>
        <source>{sizes}, which do not cover the same extent if the ratio of their pixel sizes is {ratio:g}: correct the ratio, cut both to the same extent, or give images with coordinates.</source>
        <translation>{sizes}, qui ne couvrent pas la même emprise si le rapport de leurs tailles de pixel est {ratio:g} : corrigez le rapport, découpez les deux à la même emprise, ou indiquez des images avec coordonnées.</translation>
    </message>
    <message>
        <source>The bands have different nodata values, and a GeoTIFF has one for all: that of the first band is kept; set the others to it first.</source>
        <translation>Les bandes ont des valeurs nodata différentes, et un GeoTIFF en a une pour toutes : celle de la première bande est conservée ; réglez d’abord les autres sur celle-ci.</translation>
    </message>
    <message>
        <source>The image that {metadata} describes is not in {place}: give it as it was delivered.</source>
        <translation>L’image que décrit {metadata} n’est pas dans {place} : indiquez-la telle qu’elle a été livrée.</translation>
    </message>
    <message>
        <source>radiance</source>
        <translation>luminance</translation>
    </message>
    <message>
        <source>the panchromatic band B1 is not used</source>
        <translation>la bande panchromatique B1 n’est pas utilisée</translation>
    </message>
    <message>
        <source>{place} holds {count} images ({listed}): give one of them.</source>
        <translation>{place} contient {count} images ({listed}) : indiquez l’une d’elles.</translation>
    </message>
    <message>
        <source>panchromatic, thermal and cirrus bands are not used</source>
        <translation>les bandes panchromatique, thermiques et cirrus ne sont pas utilisées</translation>
    </message>
    <message>
        <source>{place} holds {count} Landsat products: give the MTL file of one of them.</source>
        <translation>{place} contient {count} produits Landsat : indiquez le fichier MTL de l’un d’eux.</translation>
    </message>
    <message>
        <source>The images that {metadata} names are not in {place}: give a Landsat product as it was delivered.</source>
        <translation>Les images que nomme {metadata} ne sont pas dans {place} : indiquez un produit Landsat tel qu’il a été livré.</translation>
    </message>
    <message>
        <source>surface reflectance</source>
        <translation>réflectance de surface</translation>
    </message>
    <message>
        <source>top-of-atmosphere reflectance</source>
        <translation>réflectance au sommet de l’atmosphère</translation>
    </message>
    <message>
        <source>clouds, their shadows, cirrus and fill by the quality band (QA_PIXEL)</source>
        <translation>les nuages, leurs ombres, les cirrus et le remplissage d’après la bande de qualité (QA_PIXEL)</translation>
    </message>
    <message>
        <source>The quality layer {source} is damaged: get a fresh copy of the product, or switch its mask off (option product_mask).</source>
        <translation>La couche de qualité {source} est endommagée : procurez-vous une nouvelle copie du produit, ou désactivez son masque (option product_mask).</translation>
    </message>
    <message>
        <source>The quality layer {source} of the {name} cannot be opened: get a fresh copy of the product, or switch its mask off (option product_mask).</source>
        <translation>La couche de qualité {source} ({name}) ne peut pas être ouverte : procurez-vous une nouvelle copie du produit, ou désactivez son masque (option product_mask).</translation>
    </message>
    <message>
        <source>quality layer {source} of the {name}</source>
        <translation>couche de qualité {source} ({name})</translation>
    </message>
    <message>
        <source>The quality layer {source} of the {name} has {count} bands and not {bands}: get a fresh copy of the product, or switch its mask off (option product_mask).</source>
        <translation>La couche de qualité {source} ({name}) a {count} bandes et non {bands} : procurez-vous une nouvelle copie du produit, ou désactivez son masque (option product_mask).</translation>
    </message>
    <message>
        <source>Of the {name}, {what} are left out, about {share:.3g} % of it (option product_mask).</source>
        <translation>{name} : {what} sont laissés de côté, soit environ {share:.3g} % de l’image (option product_mask).</translation>
    </message>
    <message>
        <source>The product {place} consists of {count} components: give the images of one.</source>
        <translation>Le produit {place} se compose de {count} composants : indiquez les images d’un seul.</translation>
    </message>
    <message>
        <source>The product {place} has the metadata of {basename} but not its image{what}: give it as it was delivered.</source>
        <translation>Le produit {place} a les métadonnées de {basename} mais pas son image{what} : indiquez-le tel qu’il a été livré.</translation>
    </message>
    <message>
        <source>, only tiles of it without the list of them (.TIL)</source>
        <translation>, seulement des tuiles sans leur liste (.TIL)</translation>
    </message>
    <message>
        <source>PlanetScope adjusted to Sentinel-2</source>
        <translation>PlanetScope ajusté à Sentinel-2</translation>
    </message>
    <message>
        <source>{place} holds {count} scenes of Planet's: give the image of one of them.</source>
        <translation>{place} contient {count} scènes de Planet : indiquez l’image de l’une d’elles.</translation>
    </message>
    <message>
        <source>clouds, their shadows, haze and unusable pixels by the usable data mask (UDM2)</source>
        <translation>les nuages, leurs ombres, la brume et les pixels inutilisables d’après le masque des données utilisables (UDM2)</translation>
    </message>
    <message>
        <source>clouds and unusable pixels by the unusable data mask (UDM)</source>
        <translation>les nuages et les pixels inutilisables d’après le masque des données inutilisables (UDM)</translation>
    </message>
    <message>
        <source>The {name} is of the product {product}</source>
        <translation>{name} : produit {product}</translation>
    </message>
    <message>
        <source>bands {bands}</source>
        <translation>bandes {bands}</translation>
    </message>
    <message>
        <source>in {units}</source>
        <translation>en {units}</translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}.</translation>
    </message>
    <message>
        <source>{told}; {left_out}.</source>
        <translation>{told} ; {left_out}.</translation>
    </message>
    <message>
        <source>its 60 m bands B1, B9 and B10, which see the air, are not used</source>
        <translation>ses bandes à 60 m B1, B9 et B10, qui voient l’air, ne sont pas utilisées</translation>
    </message>
    <message>
        <source>{place} holds {count} Sentinel-2 products: give one of them ({listed}{what}).</source>
        <translation>{place} contient {count} produits Sentinel-2 : indiquez l’un d’eux ({listed}{what}).</translation>
    </message>
    <message>
        <source>The Sentinel-2 product {place} holds several tiles ({listed}): give the folder of one of them, below GRANULE.</source>
        <translation>Le produit Sentinel-2 {place} contient plusieurs tuiles ({listed}) : indiquez le dossier de l’une d’elles, sous GRANULE.</translation>
    </message>
    <message>
        <source>The Sentinel-2 product {place} holds no images of its 10 and 20 m bands: download or unpack it as a whole.</source>
        <translation>Le produit Sentinel-2 {place} ne contient pas d’images de ses bandes à 10 et 20 m : téléchargez-le ou décompressez-le en entier.</translation>
    </message>
    <message>
        <source>The metadata {basename} of the Sentinel-2 product {place} are damaged: get a fresh copy of them.</source>
        <translation>Les métadonnées {basename} du produit Sentinel-2 {place} sont endommagées : procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>clouds, their shadows, cirrus and defective pixels by the scene classification (SCL)</source>
        <translation>les nuages, leurs ombres, les cirrus et les pixels défectueux d’après la classification de la scène (SCL)</translation>
    </message>
    <message>
        <source>opaque clouds and cirrus by the cloud mask (MSK_CLASSI)</source>
        <translation>les nuages opaques et les cirrus d’après le masque de nuages (MSK_CLASSI)</translation>
    </message>
    <message>
        <source>AVIRIS metadata</source>
        <translation>métadonnées AVIRIS</translation>
    </message>
    <message>
        <source>The file {path} does not tell its map (GeoTransform and spatial_ref of {map}): give the orthorectified product of the same flight line, whose name ends in ORT.</source>
        <translation>Le fichier {path} n’indique pas sa carte (GeoTransform et spatial_ref de {map}) : indiquez le produit orthorectifié de la même ligne de vol, dont le nom se termine par ORT.</translation>
    </message>
    <message>
        <source>band {listed}</source>
        <translation>bande {listed}</translation>
    </message>
    <message>
        <source>bands {listed}</source>
        <translation>bandes {listed}</translation>
    </message>
    <message>
        <source>The {name} has no value in {which} at {share:.0%} or more of the pixels looked at: taken as bad.</source>
        <translation>{name} : aucune valeur dans {which} pour {share:.0%} ou plus des pixels examinés ; considéré comme mauvais.</translation>
    </message>
    <message>
        <source>The {name} leaves out what its product marks as {told}: {marked} of the {looked_at} pixels looked at.</source>
        <translation>{name} : ce que le produit marque par « {told} » est laissé de côté ; {marked} des {looked_at} pixels examinés.</translation>
    </message>
    <message>
        <source>cannot be opened: it holds more than {most} files</source>
        <translation>ne peut pas être ouverte : elle contient plus de {most} fichiers</translation>
    </message>
    <message>
        <source>{many}; give the folder of one product, or the image itself</source>
        <translation>{many} ; indiquez le dossier d’un seul produit, ou l’image elle-même</translation>
    </message>
    <message>
        <source>{place} holds {count} products ({listed}): give the metadata (METADATA.XML) of the one that is meant.</source>
        <translation>{place} contient {count} produits ({listed}) : indiquez les métadonnées (METADATA.XML) de celui qui est voulu.</translation>
    </message>
    <message>
        <source>{mission} product of {basename} in {place}</source>
        <translation>produit {mission} de {basename} dans {place}</translation>
    </message>
    <message>
        <source>EnMAP or DESIS</source>
        <translation>EnMAP ou DESIS</translation>
    </message>
    <message>
        <source>The {who} lacks its spectral image (SPECTRAL_IMAGE): put it beside the metadata under the name it was delivered with.</source>
        <translation>Produit incomplet ({who}) : il lui manque l’image spectrale (SPECTRAL_IMAGE) ; placez-la à côté des métadonnées sous le nom avec lequel elle a été livrée.</translation>
    </message>
    <message>
        <source>The {who} has a spectral image without content ({basename}): get it anew.</source>
        <translation>Image spectrale sans contenu ({who} : {basename}) : procurez-vous-la à nouveau.</translation>
    </message>
    <message>
        <source>The {who} is of level L1B, whose VNIR and SWIR images lie on no map grid and not on each other: give the L1C or L2A product of the same scene.</source>
        <translation>Produit de niveau L1B ({who}) : ses images VNIR et SWIR ne se trouvent sur aucune grille de carte ni l’une sur l’autre ; indiquez le produit L1C ou L2A de la même scène.</translation>
    </message>
    <message>
        <source>The metadata {paths} of the {mission} image is damaged or not of this product: get a fresh copy of it.</source>
        <translation>Les métadonnées {paths} de l’image {mission} sont endommagées ou n’appartiennent pas à ce produit : procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>The {mission} image {path} has {count} bands, but its metadata {metadata} describes {described}: give the image as it was delivered.</source>
        <translation>L’image {mission} {path} a {count} bandes, mais ses métadonnées {metadata} en décrivent {described} : indiquez l’image telle qu’elle a été livrée.</translation>
    </message>
    <message>
        <source>{mission} metadata ({basename})</source>
        <translation>métadonnées {mission} ({basename})</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuages</translation>
    </message>
    <message>
        <source>cirrus</source>
        <translation>cirrus</translation>
    </message>
    <message>
        <source>the edge of a cloud</source>
        <translation>bord d’un nuage</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>le vaisseau spatial</translation>
    </message>
    <message>
        <source>The EMIT file {path} holds no reflectance: give the product of the same scene named EMIT_L2A_RFL.</source>
        <translation>Le fichier EMIT {path} ne contient pas de réflectance : indiquez le produit de la même scène nommé EMIT_L2A_RFL.</translation>
    </message>
    <message>
        <source>The EMIT file {path} tells no wavelengths ({bands}/wavelengths is missing): get a fresh copy of it.</source>
        <translation>Le fichier EMIT {path} n’indique pas de longueurs d’onde ({bands}/wavelengths manque) : procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>EMIT metadata</source>
        <translation>métadonnées EMIT</translation>
    </message>
    <message>
        <source>The mask of {path} (EMIT_L2A_MASK of the same scene) does not lie beside it: clouds are not left out.</source>
        <translation>Le masque de {path} (EMIT_L2A_MASK de la même scène) ne se trouve pas à côté : les nuages ne sont pas laissés de côté.</translation>
    </message>
    <message>
        <source>The mask {mask} holds no flags that are known: clouds are not left out.</source>
        <translation>Le masque {mask} ne contient aucun indicateur connu : les nuages ne sont pas laissés de côté.</translation>
    </message>
    <message>
        <source>{marked} ({mask})</source>
        <translation>{marked} ({mask})</translation>
    </message>
    <message>
        <source>{listed} or {last}</source>
        <translation>{listed} ou {last}</translation>
    </message>
    <message>
        <source>The file {path} is damaged or lacks a part of what such products hold: get a fresh copy of it.</source>
        <translation>Le fichier {path} est endommagé ou il lui manque une partie de ce que contiennent de tels produits : procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>Reading {path} needs the package h5py in the engine's environment, as all HDF5 and netCDF4 files do: install the engine again, or convert the file to a GeoTIFF.</source>
        <translation>La lecture de {path} nécessite le paquet h5py dans l’environnement du moteur, comme pour tous les fichiers HDF5 et netCDF4 : réinstallez le moteur, ou convertissez le fichier en GeoTIFF.</translation>
    </message>
    <message>
        <source>The file {path} takes a part of its data ({group}/{name}) from another file: give a file that holds all of it.</source>
        <translation>Le fichier {path} prend une partie de ses données ({group}/{name}) dans un autre fichier : indiquez un fichier qui les contient toutes.</translation>
    </message>
    <message>
        <source>Hyperion's published band centres</source>
        <translation>centres des bandes publiés pour Hyperion</translation>
    </message>
    <message>
        <source>{place} holds the bands of {count} Hyperion scenes ({listed}): give the folder of one.</source>
        <translation>{place} contient les bandes de {count} scènes Hyperion ({listed}) : indiquez le dossier de l’une d’elles.</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>défauts</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>nuages</translation>
    </message>
    <message>
        <source>cloud shadows</source>
        <translation>ombres de nuages</translation>
    </message>
    <message>
        <source>haze</source>
        <translation>brume</translation>
    </message>
    <message>
        <source>shadows</source>
        <translation>ombres</translation>
    </message>
    <message>
        <source>; flags of defects, at {counts} of them, are passed over, as they mark most of it</source>
        <translation>; les indicateurs de défauts, sur {counts} d’entre eux, sont ignorés, car ils marquent la plus grande partie de l’image</translation>
    </message>
    <message>
        <source>{what} {count}</source>
        <translation>{what} : {count}</translation>
    </message>
    <message>
        <source>All pixels of the {name} are marked by the product's own quality layers ({told}): choose another scene, or use it without the product's own mask.</source>
        <translation>Tous les pixels sont marqués par les couches de qualité du produit ({name} ; {told}) : choisissez une autre scène, ou utilisez-la sans le masque propre au produit.</translation>
    </message>
    <message>
        <source> and single values that are marked as defective</source>
        <translation> ainsi que des valeurs isolées marquées comme défectueuses</translation>
    </message>
    <message>
        <source>The product's own quality layers mark no pixels of the {name}{passed_over}.</source>
        <translation>Les couches de qualité du produit ne marquent aucun pixel ({name}){passed_over}.</translation>
    </message>
    <message>
        <source> ({told}; {hidden:.1f} %)</source>
        <translation> ({told} ; {hidden:.1f} %)</translation>
    </message>
    <message>
        <source>The product's own quality layers mark {hidden} of the {total} pixels of the {name}{listed}{single}, which are left out{passed_over}.</source>
        <translation>{name} : les couches de qualité du produit marquent {hidden} des {total} pixels{listed}{single}, qui sont laissés de côté{passed_over}.</translation>
    </message>
    <message>
        <source>A quality layer beside the image is damaged: get a fresh copy of the product, or use it without its own mask.</source>
        <translation>Une couche de qualité à côté de l’image est endommagée : procurez-vous une nouvelle copie du produit, ou utilisez-le sans son propre masque.</translation>
    </message>
    <message>
        <source>The quality layer {path} cannot be opened: get a fresh copy of it, or use the image without its product's own mask.</source>
        <translation>La couche de qualité {path} ne peut pas être ouverte : procurez-vous-en une nouvelle copie, ou utilisez l’image sans le masque propre à son produit.</translation>
    </message>
    <message>
        <source>The quality layer {layer} has {width} x {height} pixels, its image {image_width} x {image_height}: put the layer of the image's own size there, or use the image without its product's own mask.</source>
        <translation>La couche de qualité {layer} a {width} x {height} pixels, son image {image_width} x {image_height} : placez-y la couche de la taille de l’image, ou utilisez l’image sans le masque propre à son produit.</translation>
    </message>
    <message>
        <source>NEON metadata</source>
        <translation>métadonnées NEON</translation>
    </message>
    <message>
        <source>The NEON file {path} does not tell its map (Map_Info and EPSG Code in {place}): get a fresh copy of it.</source>
        <translation>Le fichier NEON {path} n’indique pas sa carte (Map_Info et EPSG Code dans {place}) : procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>is a header without its image beside it: give the image</source>
        <translation>est un en-tête sans son image à côté : indiquez l’image</translation>
    </message>
    <message>
        <source>The archive {place} holds {basename}, whose format is read from the disk and from ZIPs alone: unpack the archive and give that file.</source>
        <translation>L’archive {place} contient {basename}, dont le format ne se lit que depuis le disque et les ZIP : décompressez l’archive et indiquez ce fichier.</translation>
    </message>
    <message>
        <source>holds {count} images ({listed}): give the one that is meant</source>
        <translation>contient {count} images ({listed}) : indiquez celle qui est voulue</translation>
    </message>
    <message>
        <source>its files {listed} are empty</source>
        <translation>ses fichiers {listed} sont vides</translation>
    </message>
    <message>
        <source>it holds no image</source>
        <translation>elle ne contient pas d’image</translation>
    </message>
    <message>
        <source>cannot be opened: {what}, nor a product that is known</source>
        <translation>ne peut pas être ouverte : {what}, et aucun produit connu n’y figure</translation>
    </message>
    <message>
        <source>The PACE file {path} holds no reflectance of the surface: give the level-2 product of the same granule that does (PACE_OCI...L2.SFREFL).</source>
        <translation>Le fichier PACE {path} ne contient pas de réflectance de la surface : indiquez le produit de niveau 2 du même granule qui en contient (PACE_OCI...L2.SFREFL).</translation>
    </message>
    <message>
        <source>PACE metadata</source>
        <translation>métadonnées PACE</translation>
    </message>
    <message>
        <source>The PRISMA file {path} holds no hyperspectral image (HCO) but {listed}: give the L2D product of the same scene.</source>
        <translation>Le fichier PRISMA {path} ne contient pas d’image hyperspectrale (HCO) mais {listed} : indiquez le produit L2D de la même scène.</translation>
    </message>
    <message>
        <source>PRISMA metadata</source>
        <translation>métadonnées PRISMA</translation>
    </message>
    <message>
        <source>The corners of the PRISMA file {path} do not fit the {width} x {height} pixels of its image: convert it to a GeoTIFF first.</source>
        <translation>Les coins du fichier PRISMA {path} ne correspondent pas aux {width} x {height} pixels de son image : convertissez-le d’abord en GeoTIFF.</translation>
    </message>
    <message>
        <source>The PRISMA file {path} is of level {level} and tells no place of its pixels: give the L2D product of the same scene.</source>
        <translation>Le fichier PRISMA {path} est de niveau {level} et n’indique pas la position de ses pixels : indiquez le produit L2D de la même scène.</translation>
    </message>
    <message>
        <source>The Tanager file {path} holds neither surface reflectance nor radiance but {listed}: give the product ortho_sr_hdf5 of the same scene.</source>
        <translation>Le fichier Tanager {path} ne contient ni réflectance de surface ni luminance (radiance) mais {listed} : indiquez le produit ortho_sr_hdf5 de la même scène.</translation>
    </message>
    <message>
        <source>Tanager metadata</source>
        <translation>métadonnées Tanager</translation>
    </message>
    <message>
        <source>outside of the image</source>
        <translation>hors de l’image</translation>
    </message>
    <message>
        <source>The Tanager file {path} does not tell its grid (corners and UTM zone in StructMetadata.0): get a fresh copy of it.</source>
        <translation>Le fichier Tanager {path} n’indique pas sa grille (coins et zone UTM dans StructMetadata.0) : procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>The Tanager file {path} tells no place of its pixels: give the ortho product of the same scene (ortho_sr_hdf5).</source>
        <translation>Le fichier Tanager {path} n’indique pas la position de ses pixels : indiquez le produit ortho de la même scène (ortho_sr_hdf5).</translation>
    </message>
    <message>
        <source>The {who} is a file of the kind {kind} that holds no image: give another file.</source>
        <translation>{who} : un fichier du type {kind} qui ne contient aucune image ; donnez un autre fichier.</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> et {count} de plus</translation>
    </message>
    <message>
        <source>The {who} is a file of the kind {kind} and of no product that is known here, and tells neither a map nor wavelengths where they are looked for; it holds {listed}{more}: give one of these as {example}, or save the image as a GeoTIFF first.</source>
        <translation>{who} : un fichier du type {kind} d’aucun produit connu ici, qui n’indique ni carte ni longueurs d’onde là où on les cherche ; il contient {listed}{more} : donnez l’un d’eux sous la forme {example}, ou enregistrez d’abord l’image en GeoTIFF.</translation>
    </message>
    <message>
        <source>{name} ({count} x {height} x {width})</source>
        <translation>{name} ({count} x {height} x {width})</translation>
    </message>
    <message>
        <source>{name} {path}</source>
        <translation>{name} {path}</translation>
    </message>
    <message>
        <source>The {who} holds no bands of its own but subdatasets: save the one that holds the image as a GeoTIFF first.</source>
        <translation>L’entrée ({who}) ne contient pas de bandes à elle mais des sous-jeux de données : enregistrez d’abord en GeoTIFF celui qui contient l’image.</translation>
    </message>
    <message>
        <source>give a pair (wavelengths in nm, table with a column for each band), a dictionary or DataFrame of a column wavelength and one for each band, or an array with a row for each multispectral and a column for each hyperspectral band</source>
        <translation>donnez une paire (longueurs d’onde en nm, tableau avec une colonne par bande), un dictionnaire ou DataFrame avec une colonne wavelength et une par bande, ou un tableau avec une ligne par bande multispectrale et une colonne par bande hyperspectrale</translation>
    </message>
    <message>
        <source>The response is an array of the shape {shape}, which is none that can be read: {forms}.</source>
        <translation>La réponse est un tableau de la forme {shape}, qui ne peut pas être lu : {forms}.</translation>
    </message>
    <message>
        <source>The response has the columns {value}: {forms}.</source>
        <translation>La réponse a les colonnes {value} : {forms}.</translation>
    </message>
    <message>
        <source>The columns of the response have different lengths: give one value for each wavelength.</source>
        <translation>Les colonnes de la réponse ont des longueurs différentes : indiquez une valeur pour chaque longueur d’onde.</translation>
    </message>
    <message>
        <source>The response holds something other than numbers: {forms}.</source>
        <translation>La réponse contient autre chose que des nombres : {forms}.</translation>
    </message>
    <message>
        <source>The response has wavelengths of the shape {shape} and a table of the shape {table_shape}: give the table one row for each wavelength and one column for each band.</source>
        <translation>La réponse a des longueurs d’onde de la forme {shape} et une table de la forme {table_shape} : donnez à la table une ligne par longueur d’onde et une colonne par bande.</translation>
    </message>
    <message>
        <source>The response needs finite numbers above 0 as wavelengths, and a value for each: correct it.</source>
        <translation>La réponse nécessite des nombres finis supérieurs à 0 comme longueurs d’onde, et une valeur pour chacune : corrigez-la.</translation>
    </message>
    <message>
        <source>The response ({origin}) holds something other than finite numbers: correct it.</source>
        <translation>La réponse ({origin}) contient autre chose que des nombres finis : corrigez-la.</translation>
    </message>
    <message>
        <source>The response ({origin}) gives wavelengths from {lowest:g} to {highest:g} nm, which no optical sensor sees: give them in nanometers or micrometers, in the first column of a table.</source>
        <translation>La réponse ({origin}) donne des longueurs d’onde de {lowest:g} à {highest:g} nm, qu’aucun capteur optique ne voit : indiquez-les en nanomètres ou en micromètres, dans la première colonne d’une table.</translation>
    </message>
    <message>
        <source>The response ({origin}) gives two different values at {wavelength:g} nm: give each of them once, with a column for each band.</source>
        <translation>La réponse ({origin}) donne deux valeurs différentes à {wavelength:g} nm : indiquez chaque longueur d’onde une seule fois, avec une colonne par bande.</translation>
    </message>
    <message>
        <source>The response ({origin}) of band {name} reaches {curve:.3g}, which is none: correct it.</source>
        <translation>La réponse ({origin}) de la bande {name} atteint {curve:.3g}, ce qui n’est pas une réponse : corrigez-la.</translation>
    </message>
    <message>
        <source>The response ({origin}) of band {name} falls to {curve:.3g}, below 0: correct it, or set what is noise to 0.</source>
        <translation>La réponse ({origin}) de la bande {name} descend à {curve:.3g}, au-dessous de 0 : corrigez-la, ou mettez à 0 ce qui est du bruit.</translation>
    </message>
    <message>
        <source>The {who} claims to have {width} x {height} pixels, more than any image has: its header is damaged, or cut out the part that is needed.</source>
        <translation>L’entrée ({who}) prétend avoir {width} x {height} pixels, plus qu’aucune image n’en a : son en-tête est endommagé, ou découpez la partie nécessaire.</translation>
    </message>
    <message>
        <source>The {who} claims to have {bands} bands, more than any image has: its header is damaged, or save the bands that are needed as a file of their own.</source>
        <translation>L’entrée ({who}) prétend avoir {bands} bandes, plus qu’aucune image n’en a : son en-tête est endommagé, ou enregistrez les bandes nécessaires dans un fichier à part.</translation>
    </message>
    <message>
        <source>The {who} is packed in blocks of {width} x {height} pixels, too many to unpack at once: save it as a tiled GeoTIFF with bands one after the other first.</source>
        <translation>L’entrée ({who}) est compressée en blocs de {width} x {height} pixels, trop pour être décompressés d’un coup : enregistrez-la d’abord en GeoTIFF tuilé, les bandes l’une après l’autre.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} et {count} autres</translation>
    </message>
    <message>
        <source>The archive {place} is damaged or not complete ({reason}): get a fresh copy of it.</source>
        <translation>L’archive {place} est endommagée ou incomplète ({reason}) : procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>The file {path} is not an ENVI header: give the one that came with the spectral library.</source>
        <translation>Le fichier {path} n’est pas un en-tête ENVI : indiquez celui qui accompagne la bibliothèque spectrale.</translation>
    </message>
    <message>
        <source>The header {path} of the spectral library lacks samples, lines or a data type of real numbers: correct it, or give a table (CSV).</source>
        <translation>Dans l’en-tête {path} de la bibliothèque spectrale, il manque samples, lines ou un type de données de nombres réels : corrigez-le, ou indiquez une table (CSV).</translation>
    </message>
    <message>
        <source>The header {path} of the spectral library has no wavelength for each of its {samples} samples: add them, or give a table (CSV).</source>
        <translation>L’en-tête {path} de la bibliothèque spectrale n’a pas de longueur d’onde pour chacun de ses {samples} échantillons : ajoutez-les, ou indiquez une table (CSV).</translation>
    </message>
    <message>
        <source>The spectral library {path} does not hold the {lines} spectra of {samples} samples that its header tells of: give the complete file.</source>
        <translation>La bibliothèque spectrale {path} ne contient pas les {lines} spectres de {samples} échantillons qu’annonce son en-tête : indiquez le fichier complet.</translation>
    </message>
    <message>
        <source>The spectral library {path} holds {lines} curves, too many: give fewer.</source>
        <translation>La bibliothèque spectrale {path} contient {lines} courbes, c’est trop : indiquez-en moins.</translation>
    </message>
    <message>
        <source>response library</source>
        <translation>bibliothèque de réponses</translation>
    </message>
    <message>
        <source>The {who} {path} cannot be read as GeoJSON: give a complete file.</source>
        <translation>Lecture impossible en GeoJSON ({who} {path}) : indiquez un fichier complet.</translation>
    </message>
    <message>
        <source>The {who} {path} has no features: give an EnMAP-Box library with one feature for each {each}.</source>
        <translation>Aucune entité ({who} {path}) : indiquez une bibliothèque EnMAP-Box avec une entité par élément attendu ({each}).</translation>
    </message>
    <message>
        <source>The {who} {path} has {count} curves, too many: give fewer.</source>
        <translation>Trop de courbes, {count} ({who} {path}) : indiquez-en moins.</translation>
    </message>
    <message>
        <source>Feature {number} of the {who} {path} has no profile with as many x (wavelengths) as y (values), two or more: correct it, or leave that feature out.</source>
        <translation>L’entité {number} ({who} {path}) n’a pas de profil avec autant de x (longueurs d’onde) que de y (valeurs), deux ou plus : corrigez-le, ou omettez cette entité.</translation>
    </message>
    <message>
        <source>The wavelengths in {path} are in {unit}, which is not a length: give them in nanometers or micrometers.</source>
        <translation>Les longueurs d’onde dans {path} sont en {unit}, ce qui n’est pas une longueur : indiquez-les en nanomètres ou en micromètres.</translation>
    </message>
    <message>
        <source>The spectral library {name} gives wavelengths from {lowest:g} to {highest:g} nm, which no optical sensor sees: give them in nanometers or micrometers, in the first column of a table.</source>
        <translation>La bibliothèque spectrale {name} donne des longueurs d’onde de {lowest:g} à {highest:g} nm, qu’aucun capteur optique ne voit : indiquez-les en nanomètres ou en micromètres, dans la première colonne d’une table.</translation>
    </message>
    <message>
        <source>The spectral library {name} holds spectra without values, or with values that cannot be: correct it.</source>
        <translation>La bibliothèque spectrale {name} contient des spectres sans valeurs, ou avec des valeurs impossibles : corrigez-la.</translation>
    </message>
    <message>
        <source>STAC item ({basename})</source>
        <translation>élément STAC ({basename})</translation>
    </message>
    <message>
        <source>The file {path} of the {image} has no coordinate reference system: assign the right one to it first (QGIS's Assign projection, or gdal_edit -a_srs).</source>
        <translation>Le fichier {path} ({image}) n’a pas de système de coordonnées de référence : attribuez-lui d’abord le bon (Assigner une projection dans QGIS, ou gdal_edit -a_srs).</translation>
    </message>
    <message>
        <source>The geotransform of the file {path} of the {image} gives its pixels no area: georeference it first.</source>
        <translation>La géotransformation du fichier {path} ({image}) ne donne aucune surface à ses pixels : géoréférencez-le d’abord.</translation>
    </message>
    <message>
        <source>The values of {path} (typically {least:.3g}) and of {other_path} (typically {most:.3g}) are not in the same units: give all files of the {name} in one, such as reflectance from 0 to 1, or set the scale of the one that differs.</source>
        <translation>Les valeurs de {path} (typiquement {least:.3g}) et de {other_path} (typiquement {most:.3g}) ne sont pas dans les mêmes unités : donnez tous les fichiers ({name}) dans la même unité, par exemple une réflectance de 0 à 1, ou réglez l’échelle de celui qui diffère.</translation>
    </message>
    <message>
        <source>The {name} has values of up to {largest:.3g} ({count} of those looked at), more than {absurd:g} times what nearly all others are: left out as no measurement.</source>
        <translation>{name} : des valeurs vont jusqu’à {largest:.3g} ({count} de celles examinées), plus de {absurd:g} fois ce que sont presque toutes les autres ; laissées de côté, car ce ne sont pas des mesures.</translation>
    </message>
    <message>
        <source>response table {path}</source>
        <translation>table de réponse {path}</translation>
    </message>
    <message>
        <source>The {who} is not a table: it needs wavelengths in the first column and one column for each {each}.</source>
        <translation>Ce n’est pas une table ({who}) : il faut les longueurs d’onde dans la première colonne et une colonne par élément attendu ({each}).</translation>
    </message>
    <message>
        <source>blur table {path}</source>
        <translation>table de flou {path}</translation>
    </message>
    <message>
        <source>The blur table {path} is not a point spread function: it needs as many rows as columns and weights whose sum is above 0.</source>
        <translation>La table de flou {path} n’est pas une fonction d’étalement du point : il faut autant de lignes que de colonnes et des poids dont la somme est supérieure à 0.</translation>
    </message>
    <message>
        <source>The {who} is not a table: give a CSV file.</source>
        <translation>Ce n’est pas une table ({who}) : indiquez un fichier CSV.</translation>
    </message>
    <message>
        <source>The {who} holds something other than numbers below its header.</source>
        <translation>Autre chose que des nombres se trouve sous l’en-tête ({who}).</translation>
    </message>
    <message>
        <source>The {who} is not a table of finite numbers: correct it, or give another one.</source>
        <translation>Ce n’est pas une table de nombres finis ({who}) : corrigez-la, ou indiquez-en une autre.</translation>
    </message>
    <message>
        <source>The {who} is a folder, a device or a pipe: give a file.</source>
        <translation>C’est un dossier, un périphérique ou un tube ({who}) : indiquez un fichier.</translation>
    </message>
    <message>
        <source>The {who} is larger than {most} MB, too large for what it should hold: give another file.</source>
        <translation>Plus de {most} Mo ({who}), trop volumineux pour le contenu attendu : indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The {who} cannot be read ({strerror}): check its permissions.</source>
        <translation>Lecture impossible ({who} ; {strerror}) : vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>The {who} cannot be read as text: give a CSV file.</source>
        <translation>Lecture impossible comme texte ({who}) : indiquez un fichier CSV.</translation>
    </message>
    <message>
        <source>source of the virtual raster: {listed}</source>
        <translation>source du raster virtuel : {listed}</translation>
    </message>
    <message>
        <source>The band {path} of the {name} cannot be opened: get a fresh copy of it.</source>
        <translation>La bande {path} ({name}) ne peut pas être ouverte : procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>The files {path} and {other_path} of the {image} do not overlap on the map: give files that show the same place.</source>
        <translation>Les fichiers {path} et {other_path} ({image}) ne se recouvrent pas sur la carte : indiquez des fichiers qui montrent le même lieu.</translation>
    </message>
    <message>
        <source>The coordinates of the images cannot be transformed into each other's coordinate reference system: reproject one of them to the other's first (QGIS's Warp, or gdalwarp).</source>
        <translation>Les coordonnées d’une image ne peuvent pas être transformées dans le système de coordonnées de référence de l’autre : reprojetez d’abord l’une dans celui de l’autre (Projection (warp) dans QGIS, ou gdalwarp).</translation>
    </message>
    <message>
        <source>{clipped} values of the output were beyond what its data type {dtype} can hold and were clipped to its range ({where}): choose float32 to keep them.</source>
        <translation>{clipped} valeurs de la sortie dépassaient ce que son type de données {dtype} peut contenir et ont été ramenées à son étendue ({where}) : choisissez float32 pour les conserver.</translation>
    </message>
    <message>
        <source>The report cannot be written as {suffix}: end it in .html.</source>
        <translation>Le rapport ne peut pas être écrit en {suffix} : terminez son nom par .html.</translation>
    </message>
    <message>
        <source>The report needs the package {name} in the engine's environment: install the engine again, or leave the report out.</source>
        <translation>Le rapport nécessite le paquet {name} dans l’environnement du moteur : réinstallez le moteur, ou omettez le rapport.</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>Par rapport à la référence</translation>
    </message>
    <message>
        <source>Blurred, against the hyperspectral image</source>
        <translation>Après flou, par rapport à l’image hyperspectrale</translation>
    </message>
    <message>
        <source>Through the response, against the multispectral image</source>
        <translation>À travers la réponse, par rapport à l’image multispectrale</translation>
    </message>
    <message>
        <source>error, reference’s units</source>
        <translation>erreur, unités de la référence</translation>
    </message>
    <message>
        <source>band</source>
        <translation>bande</translation>
    </message>
    <message>
        <source>error, image’s units</source>
        <translation>erreur, unités de l’image</translation>
    </message>
    <message>
        <source>value, in the image’s units</source>
        <translation>valeur, dans les unités de l’image</translation>
    </message>
    <message>
        <source>distance from the pixel’s centre, HSI pixels</source>
        <translation>distance au centre du pixel, pixels de l’HSI</translation>
    </message>
    <message>
        <source>weight per HSI pixel</source>
        <translation>poids par pixel de l’HSI</translation>
    </message>
    <message>
        <source>The engine's Python “{python}” cannot be started ({reason}): {repair}.</source>
        <translation>Le Python du moteur « {python} » ne peut pas être démarré ({reason}) : {repair}.</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Démarrage du moteur…</translation>
    </message>
    <message>
        <source>The engine environment of “{python}” is broken ({reason}): {repair}.</source>
        <translation>L’environnement du moteur de « {python} » est défectueux ({reason}) : {repair}.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly ({cause}) and nothing was written; if the computer ran out of memory, close other programs or use a smaller image, then run again.</source>
        <translation>Le moteur s’est arrêté de façon inattendue ({cause}) et rien n’a été écrit ; si l’ordinateur a manqué de mémoire, fermez d’autres programmes ou utilisez une image plus petite, puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <source>killed by {signal}</source>
        <translation>tué par le signal {signal}</translation>
    </message>
    <message>
        <source>The engine could not be installed ({reason}): look into the log above, then try again or name a Python that has the libraries.</source>
        <translation>Le moteur n’a pas pu être installé ({reason}) : consultez le journal ci-dessus, puis réessayez ou indiquez un Python qui a les bibliothèques.</translation>
    </message>
    <message>
        <source>The package index cannot be reached: check the network connection, or install from a folder of wheels.</source>
        <translation>L’index des paquets est inaccessible : vérifiez la connexion réseau, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <source>The proxy refused the connection or cannot be reached: check address, user and password of the proxy in QGIS (Settings ▸ Options ▸ Network).</source>
        <translation>Le serveur mandataire (proxy) a refusé la connexion ou est inaccessible : vérifiez l’adresse, l’utilisateur et le mot de passe du proxy dans QGIS (Préférences ▸ Options ▸ Réseau).</translation>
    </message>
    <message>
        <source>The package index has a certificate that is not trusted, as behind a company's firewall: name the company's certificates in the environment variable SSL_CERT_FILE, or install from a folder of wheels.</source>
        <translation>L’index des paquets a un certificat qui n’est pas approuvé, comme derrière le pare-feu d’une entreprise : indiquez les certificats de l’entreprise dans la variable d’environnement SSL_CERT_FILE, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <source>The package index refused to answer ({reason}): try again later, or check the index that pip is configured for.</source>
        <translation>L’index des paquets a refusé de répondre ({reason}) : réessayez plus tard, ou vérifiez l’index configuré pour pip.</translation>
    </message>
    <message>
        <source>A download arrived damaged or is not what its author published: try again; if it happens again, ask who runs the network or the package index.</source>
        <translation>Un téléchargement est arrivé endommagé ou n’est pas ce que son auteur a publié : réessayez ; si cela se reproduit, interrogez le responsable du réseau ou de l’index des paquets.</translation>
    </message>
    <message>
        <source>The disk of “{folder}” is full ({free} MB are free): free some space or choose another folder, then try again.</source>
        <translation>Le disque de « {folder} » est plein ({free} Mo libres) : libérez de l’espace ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: choose another one for the engine.</source>
        <translation>Impossible d’écrire dans le dossier « {folder} » : choisissez-en un autre pour le moteur.</translation>
    </message>
    <message>
        <source>Files in “{folder}” are in use: end all runs of SpectraMorph, close other QGIS windows, then try again.</source>
        <translation>Des fichiers de « {folder} » sont en cours d’utilisation : arrêtez toutes les exécutions de SpectraMorph, fermez les autres fenêtres de QGIS, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no ready-made package of {reason} for this Python and this computer: name another Python (3.10 to 3.13) to install with, or another package index.</source>
        <translation>Il n’y a pas de paquet prêt à l’emploi ({reason}) pour ce Python et cet ordinateur : indiquez un autre Python (3.10 à 3.13) pour l’installation, ou un autre index de paquets.</translation>
    </message>
    <message>
        <source>Python can make no environment in the folder “{folder}”, as “{reason}” is in its name: choose another one for the engine.</source>
        <translation>Python ne peut pas créer d’environnement dans le dossier « {folder} », car son nom contient « {reason} » : choisissez-en un autre pour le moteur.</translation>
    </message>
    <message>
        <source>“{folder}” is there already and holds something else than SpectraMorph's engine: move it away, or choose another folder for the engine.</source>
        <translation>« {folder} » existe déjà et contient autre chose que le moteur de SpectraMorph : déplacez-le, ou choisissez un autre dossier pour le moteur.</translation>
    </message>
    <message>
        <source>The installation was ended from outside, perhaps because the computer ran out of memory: close other programs, then try again.</source>
        <translation>L’installation a été arrêtée de l’extérieur, peut-être parce que l’ordinateur a manqué de mémoire : fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The engine is being installed or removed in another window or another QGIS: wait until that has ended, then run again.</source>
        <translation>Le moteur est en cours d’installation ou de suppression dans une autre fenêtre ou un autre QGIS : attendez la fin, puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>“{folder}” holds no engine that SpectraMorph installed: nothing was removed.</source>
        <translation>« {folder} » ne contient aucun moteur installé par SpectraMorph : rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Python {version} that you named ({path})</source>
        <translation>Python {version} que vous avez indiqué ({path})</translation>
    </message>
    <message>
        <source>QGIS's own Python {version} ({path})</source>
        <translation>Python {version} propre à QGIS ({path})</translation>
    </message>
    <message>
        <source>Python {version}, fetched by uv, because QGIS's own ({path}) cannot make environments for it</source>
        <translation>Python {version}, obtenu par uv, car celui de QGIS ({path}) ne peut pas créer d’environnements pour lui</translation>
    </message>
    <message>
        <source>“{python}” is no Python (3.9 or newer) that can make environments: name another one to install with.</source>
        <translation>« {python} » n’est pas un Python (3.9 ou plus récent) capable de créer des environnements : indiquez-en un autre pour l’installation.</translation>
    </message>
    <message>
        <source>No Python that belongs to QGIS was found: name a Python (3.10 to 3.13) to install with.</source>
        <translation>Aucun Python appartenant à QGIS n’a été trouvé : indiquez un Python (3.10 à 3.13) pour l’installation.</translation>
    </message>
    <message>
        <source>it was asked for</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>macOS has one build, which uses Apple's graphics</source>
        <translation>macOS n’a qu’une version, qui utilise la carte graphique d’Apple</translation>
    </message>
    <message>
        <source>an NVIDIA driver was found</source>
        <translation>un pilote NVIDIA a été trouvé</translation>
    </message>
    <message>
        <source>no NVIDIA driver was found</source>
        <translation>aucun pilote NVIDIA n’a été trouvé</translation>
    </message>
    <message>
        <source>Made from: {python}</source>
        <translation>Créé à partir de : {python}</translation>
    </message>
    <message>
        <source>Build of PyTorch: {build} ({reason})</source>
        <translation>Version compilée de PyTorch : {build} ({reason})</translation>
    </message>
    <message>
        <source>The folder of wheels “{folder}” is not there: choose it again, or leave it empty.</source>
        <translation>Le dossier de wheels « {folder} » est introuvable : choisissez-le à nouveau, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Checking that the libraries load</source>
        <translation>Vérification du chargement des bibliothèques</translation>
    </message>
    <message>
        <source>The libraries were installed but do not load on this computer ({reason}): look into the log above, or name another Python to install with.</source>
        <translation>Les bibliothèques ont été installées mais ne se chargent pas sur cet ordinateur ({reason}) : consultez le journal ci-dessus, ou indiquez un autre Python pour l’installation.</translation>
    </message>
    <message>
        <source>PyTorch's CPU build could not be fetched from {address}; the CUDA build is taken from the usual package index instead, which is ten times as large and runs on the CPU as well.</source>
        <translation>La version CPU de PyTorch n’a pas pu être obtenue depuis {address} ; la version CUDA est prise à la place dans l’index de paquets habituel : elle est dix fois plus volumineuse et fonctionne aussi sur le CPU.</translation>
    </message>
    <message>
        <source>PyTorch's {build} build could not be fetched from {address}; the CPU build is taken from the usual package index instead.</source>
        <translation>La version {build} de PyTorch n’a pas pu être obtenue depuis {address} ; la version CPU est prise à la place dans l’index de paquets habituel.</translation>
    </message>
    <message>
        <source>The engine needs {needed} GB while it is installed, and the disk of “{folder}” has {free} GB free: free some space or choose another folder.</source>
        <translation>Le moteur nécessite {needed} Go pendant son installation, et le disque de « {folder} » a {free} Go libres : libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The former engine in {folder} was removed.</source>
        <translation>L’ancien moteur dans {folder} a été supprimé.</translation>
    </message>
    <message>
        <source>{package}: downloading</source>
        <translation>{package} : téléchargement</translation>
    </message>
    <message>
        <source>Looking for {package}</source>
        <translation>Recherche de {package}</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>{what}: {done} MB</source>
        <translation>{what} : {done} Mo</translation>
    </message>
    <message>
        <source>Unpacking: {done} of {whole} MB</source>
        <translation>Décompression : {done} sur {whole} Mo</translation>
    </message>
    <message>
        <source>{package}: {done} of {whole} MB</source>
        <translation>{package} : {done} sur {whole} Mo</translation>
    </message>
    <message>
        <source>the QGIS setting {setting}</source>
        <translation>le paramètre QGIS {setting}</translation>
    </message>
    <message>
        <source>QGIS's own Python</source>
        <translation>le Python propre à QGIS</translation>
    </message>
    <message>
        <source>open SpectraMorph ▸ Engine… in the Raster menu, or run “Install engine” from the Processing Toolbox</source>
        <translation>ouvrez SpectraMorph ▸ Moteur… dans le menu Raster, ou exécutez « Installer le moteur » depuis la Boîte à outils de traitements</translation>
    </message>
    <message>
        <source>The engine of SpectraMorph is not installed yet: {install}; this system's own packages will do as well: {line}</source>
        <translation>Le moteur de SpectraMorph n’est pas encore installé : {install} ; les paquets de ce système conviennent aussi : {line}</translation>
    </message>
    <message>
        <source>The engine of SpectraMorph is not installed yet: {install}, or name a Python that has its libraries in the environment variable {variable}.</source>
        <translation>Le moteur de SpectraMorph n’est pas encore installé : {install}, ou indiquez un Python qui a ses bibliothèques dans la variable d’environnement {variable}.</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, is not there: correct or clear {origin}.</source>
        <translation>Le Python du moteur « {python} », indiqué par {origin}, est introuvable : corrigez ou effacez cette indication ({origin}).</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, does not run as a Python: correct or clear {origin}.</source>
        <translation>Le Python du moteur « {python} », indiqué par {origin}, ne s’exécute pas comme un Python : corrigez ou effacez cette indication ({origin}).</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, has no {modules}: install what is missing there, or clear {origin}.</source>
        <translation>Le Python du moteur « {python} », indiqué par {origin}, n’a pas {modules} : installez-y ce qui manque, ou effacez cette indication ({origin}).</translation>
    </message>
    <message>
        <source>The engine environment “{environment}” is incomplete: {repair}.</source>
        <translation>L’environnement du moteur « {environment} » est incomplet : {repair}.</translation>
    </message>
    <message>
        <source>Making the environment {folder}</source>
        <translation>Création de l’environnement {folder}</translation>
    </message>
    <message>
        <source>Getting pip</source>
        <translation>Obtention de pip</translation>
    </message>
    <message>
        <source>Neither this Python nor the folder of wheels has pip: put the wheel of pip into that folder.</source>
        <translation>Ni ce Python ni le dossier de wheels n’ont pip : placez le wheel de pip dans ce dossier.</translation>
    </message>
    <message>
        <source>Getting uv, which fetches a Python that can make environments</source>
        <translation>Obtention d’uv, qui fournit un Python capable de créer des environnements</translation>
    </message>
    <message>
        <source>Fetching Python {version}</source>
        <translation>Obtention de Python {version}</translation>
    </message>
    <message>
        <source>all the sensor's multispectral ones</source>
        <translation>toutes les bandes multispectrales du capteur</translation>
    </message>
    <message>
        <source>all the sensor's that see the ground, as in surface reflectance products</source>
        <translation>toutes celles du capteur qui voient le sol, comme dans les produits de réflectance de surface</translation>
    </message>
    <message>
        <source>all the sensor's</source>
        <translation>toutes celles du capteur</translation>
    </message>
    <message>
        <source>the sensor bands (option sensor_bands)</source>
        <translation>les bandes du capteur (option sensor_bands)</translation>
    </message>
    <message>
        <source>There is no response of a sensor called {sensor}: choose among {listed}.</source>
        <translation>Il n’y a pas de réponse d’un capteur nommé {sensor} : choisissez parmi {listed}.</translation>
    </message>
    <message>
        <source>The multispectral image has {counted}, {option} name {count}: name one for each band, in the image's order.</source>
        <translation>L’image multispectrale a {counted}, {option} en nomment {count} : nommez-en une pour chaque bande, dans l’ordre de l’image.</translation>
    </message>
    <message>
        <source>named by the user</source>
        <translation>nommées par l’utilisateur</translation>
    </message>
    <message>
        <source>told by the image's band names</source>
        <translation>indiquées par les noms des bandes de l’image</translation>
    </message>
    <message>
        <source>told by the image's wavelengths</source>
        <translation>indiquées par les longueurs d’onde de l’image</translation>
    </message>
    <message>
        <source>told by the number of the image's bands: {what}</source>
        <translation>indiquées par le nombre de bandes de l’image : {what}</translation>
    </message>
    <message>
        <source>The multispectral image has {counted}, which could be any of those of {sensor} ({listed}): name them in {option}, in the image's order.</source>
        <translation>L’image multispectrale a {counted}, qui pourraient être n’importe lesquelles de celles de {sensor} ({listed}) : nommez-les par l’option prévue ({option}), dans l’ordre de l’image.</translation>
    </message>
    <message>
        <source>{sensor} has no band that {text} could only be: {option} must be among {listed}.</source>
        <translation>{sensor} n’a pas de bande que {text} désignerait sans ambiguïté : pour {option}, choisissez parmi {listed}.</translation>
    </message>
    <message>
        <source>The band {name} is twice in {option}: name each of the image's bands once.</source>
        <translation>La bande {name} figure deux fois (concerne {option}) : nommez une seule fois chacune des bandes de l’image.</translation>
    </message>
    <message>
        <source>{sensor} ({why}), measured curves; bands {listed} ({how})</source>
        <translation>{sensor} ({why}), courbes mesurées ; bandes {listed} ({how})</translation>
    </message>
    <message>
        <source>response curves ({sensor})</source>
        <translation>courbes de réponse ({sensor})</translation>
    </message>
    <message>
        <source>All bands of the hyperspectral image are flagged as bad, or hold no data or one value alone: correct its bad-band list (bbl), or give another image.</source>
        <translation>Toutes les bandes de l’image hyperspectrale sont marquées comme mauvaises, ou ne contiennent aucune donnée ou une seule valeur : corrigez sa liste de mauvaises bandes (bbl), ou donnez une autre image.</translation>
    </message>
    <message>
        <source>The hyperspectral image has bands from {lowest:.0f} to {highest:.0f} nm, which tell none of the bands wanted ({listed}): choose another sensor or response.</source>
        <translation>L’image hyperspectrale a des bandes de {lowest:.0f} à {highest:.0f} nm, qui ne permettent de déterminer aucune des bandes voulues ({listed}) : choisissez un autre capteur ou une autre réponse.</translation>
    </message>
    <message>
        <source>For scripts and models it is {name}.</source>
        <translation>Dans les scripts et les modèles, son nom est {name}.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Advanced parameters</source>
        <translation>Paramètres avancés</translation>
    </message>
    <message>
        <source>Files to write</source>
        <translation>Fichiers à écrire</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>Autres résultats</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Ces pages sont en anglais.</translation>
    </message>
    <message>
        <source>raster layer or file</source>
        <translation>couche raster ou fichier</translation>
    </message>
    <message>
        <source>one or more raster layers or files</source>
        <translation>une ou plusieurs couches raster ou fichiers</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>un de ces choix</translation>
    </message>
    <message>
        <source>raster to write</source>
        <translation>raster à écrire</translation>
    </message>
    <message>
        <source>table to write</source>
        <translation>table à écrire</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>fichier à écrire</translation>
    </message>
    <message>
        <source>folder to write to</source>
        <translation>dossier où écrire</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>page (HTML)</source>
        <translation>page (HTML)</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>raster</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>{kind}, optional</source>
        <translation>{kind}, facultatif</translation>
    </message>
    <message>
        <source>{kind}: {choices}.</source>
        <translation>{kind} : {choices}.</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation>Valeur par défaut : {value}.</translation>
    </message>
    <message>
        <source>Written by default.</source>
        <translation>Écrit par défaut.</translation>
    </message>
    <message>
        <source>Written where it is asked for.</source>
        <translation>Écrit seulement sur demande.</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>{kind}, {low} to {high}</source>
        <translation>{kind}, de {low} à {high}</translation>
    </message>
    <message>
        <source>{kind}, {low} or more</source>
        <translation>{kind}, {low} ou plus</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>In the Python console:</source>
        <translation>Dans la console Python :</translation>
    </message>
    <message>
        <source>In a shell, with QGIS:</source>
        <translation>Dans un terminal, avec QGIS :</translation>
    </message>
    <message>
        <source>In a shell, with the engine alone:</source>
        <translation>Dans un terminal, avec le moteur seul :</translation>
    </message>
    <message>
        <source>Other algorithms of SpectraMorph:</source>
        <translation>Autres algorithmes de SpectraMorph :</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Idéal</translation>
    </message>
    <message>
        <source>as large as can be</source>
        <translation>le plus grand possible</translation>
    </message>
    <message>
        <source>error over all bands and pixels against a peak of %(peak)s (%(reason)s)</source>
        <translation>erreur sur toutes les bandes et tous les pixels, pour un pic de %(peak)s (%(reason)s)</translation>
    </message>
    <message>
        <source>mean angle between the spectra of a pixel (Kruse et al. 1993)</source>
        <translation>angle moyen entre les spectres d’un pixel (Kruse et al. 1993)</translation>
    </message>
    <message>
        <source>errors of the bands over their means, for a ratio of %(ratio)s (Wald 2000)</source>
        <translation>erreurs des bandes rapportées à leurs moyennes, pour un rapport de %(ratio)s (Wald 2000)</translation>
    </message>
    <message>
        <source>likeness of structure, mean over the bands (Wang et al. 2004)</source>
        <translation>similarité de la structure, moyenne sur les bandes (Wang et al. 2004)</translation>
    </message>
    <message>
        <source>likeness of means, contrast and structure, mean over the bands (Wang and Bovik 2002)</source>
        <translation>similarité des moyennes, du contraste et de la structure, moyenne sur les bandes (Wang et Bovik 2002)</translation>
    </message>
    <message>
        <source>the same of whole spectra, in blocks of 32 × 32 pixels (Garzelli and Nencini 2009)</source>
        <translation>de même pour les spectres entiers, par blocs de 32 × 32 pixels (Garzelli et Nencini 2009)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>what the image would have to be multiplied by to come nearest</source>
        <translation>facteur par lequel multiplier l’image pour qu’elle soit au plus proche</translation>
    </message>
    <message>
        <source>Over %(pixels)s pixels in which both have data in the one band.</source>
        <translation>Sur %(pixels)s pixels où les deux ont des données dans leur unique bande.</translation>
    </message>
    <message>
        <source>Over %(pixels)s pixels in which both have data in all %(count)s bands.</source>
        <translation>Sur %(pixels)s pixels où les deux ont des données dans chacune des %(count)s bandes.</translation>
    </message>
    <message>
        <source>SSIM and UIQI in Gaussian windows of 11 × 11 pixels.</source>
        <translation>SSIM et UIQI dans des fenêtres gaussiennes de 11 × 11 pixels.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <source>How good %(image)s is</source>
        <translation>Qualité de %(image)s</translation>
    </message>
    <message>
        <source>%(pixels)s pixels, %(bands)s bands</source>
        <translation>%(pixels)s pixels, %(bands)s bandes</translation>
    </message>
    <message>
        <source>Held against %(truth)s, and against the two images that it was made of: &lt;strong&gt;%(counts)s&lt;/strong&gt;.</source>
        <translation>Comparée à %(truth)s et aux deux images dont elle est issue : &lt;strong&gt;%(counts)s&lt;/strong&gt;.</translation>
    </message>
    <message>
        <source>Held against %(truth)s: &lt;strong&gt;%(counts)s&lt;/strong&gt;.</source>
        <translation>Comparée à %(truth)s : &lt;strong&gt;%(counts)s&lt;/strong&gt;.</translation>
    </message>
    <message>
        <source>Held against the two images that it was made of: &lt;strong&gt;no truth is known&lt;/strong&gt;, and what follows tells how well it agrees with them.</source>
        <translation>Comparée aux deux images dont elle est issue : &lt;strong&gt;aucune vérité n’est connue&lt;/strong&gt;, et la suite indique dans quelle mesure elle concorde avec elles.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Where it errs</source>
        <translation>Où sont les erreurs</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Quelle est sa qualité ?</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>PSNR over all bands, its peak %(peak)s: %(reason)s</source>
        <translation>PSNR sur toutes les bandes, pic %(peak)s : %(reason)s</translation>
    </message>
    <message>
        <source>Without a reference</source>
        <translation>Sans référence</translation>
    </message>
    <message>
        <source>QNR; 1 is best, and no proof of a right image</source>
        <translation>QNR ; 1 est le mieux, mais ne prouve pas que l’image est juste</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the reference (root mean square), its spectra by %(sam)s° (spectral angle).</source>
        <translation>&lt;b&gt;Ce que cela signifie.&lt;/b&gt; L’erreur sur les valeurs de l’image fusionnée est de &lt;b&gt;%(rmse)s&lt;/b&gt; dans les unités de la référence (moyenne quadratique), celle sur ses spectres de %(sam)s° (angle spectral).</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the reference (root mean square).</source>
        <translation>&lt;b&gt;Ce que cela signifie.&lt;/b&gt; L’erreur sur les valeurs de l’image fusionnée est de &lt;b&gt;%(rmse)s&lt;/b&gt; dans les unités de la référence (moyenne quadratique).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look at the units.&lt;/b&gt; Multiplied by %(gain)s the image would come nearest to the reference: a part of the error is one of brightness.</source>
        <translation>&lt;b&gt;Vérifiez les unités.&lt;/b&gt; Multipliée par %(gain)s, l’image serait au plus proche de la référence : une partie de l’erreur tient à la luminosité.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Blurred as the hyperspectral sensor does it, the result differs from that image by %(hsi)s of its range; seen through the response, from the multispectral one by %(msi)s.</source>
        <translation>&lt;b&gt;Ce que cela signifie.&lt;/b&gt; Rendu flou comme le fait le capteur hyperspectral, le résultat s’écarte de l’image hyperspectrale de %(hsi)s de l’étendue de celle-ci ; vu à travers la réponse, il s’écarte de l’image multispectrale de %(msi)s.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; An image that agrees with both can be wrong in what neither of them sees. Indices without a reference order methods on one scene at best; a reference, or the error that the fusion itself tells, says more.</source>
        <translation>&lt;b&gt;Ce que cela ne signifie pas.&lt;/b&gt; Une image qui concorde avec les deux peut être fausse là où ni l’une ni l’autre ne voit. Les indices sans référence classent tout au plus des méthodes sur une même scène ; une référence, ou l’erreur que la fusion estime elle-même, en dit plus.</translation>
    </message>
    <message>
        <source>That is a figure of the pair, not of a raster that another program made.</source>
        <translation>Ce chiffre concerne la paire, et non un raster produit par un autre logiciel.</translation>
    </message>
    <message>
        <source>root mean square error, in the units of the reference</source>
        <translation>racine de l’erreur quadratique moyenne, dans les unités de la référence</translation>
    </message>
    <message>
        <source>The whole place in the reference</source>
        <translation>La zone entière dans la référence</translation>
    </message>
    <message>
        <source>The whole place in the fused image</source>
        <translation>La zone entière dans l’image fusionnée</translation>
    </message>
    <message>
        <source>Both in the same colours and the same stretch.</source>
        <translation>Les deux avec les mêmes couleurs et le même étirement.</translation>
    </message>
    <message>
        <source>One pixel here is the mean of %(step)s × %(step)s.</source>
        <translation>Ici, un pixel est la moyenne de %(step)s × %(step)s pixels.</translation>
    </message>
    <message>
        <source>Root mean square error over the bands</source>
        <translation>Racine de l’erreur quadratique moyenne sur les bandes</translation>
    </message>
    <message>
        <source>Map of the root mean square error over the bands</source>
        <translation>Carte de la racine de l’erreur quadratique moyenne sur les bandes</translation>
    </message>
    <message>
        <source>%(value)s or more</source>
        <translation>%(value)s ou plus</translation>
    </message>
    <message>
        <source>Typically %(typical)s, in the units of the reference.</source>
        <translation>Typiquement %(typical)s, dans les unités de la référence.</translation>
    </message>
    <message>
        <source>Spectral angle</source>
        <translation>Angle spectral</translation>
    </message>
    <message>
        <source>Map of the spectral angle</source>
        <translation>Carte de l’angle spectral</translation>
    </message>
    <message>
        <source>Typically %(typical)s°.</source>
        <translation>Typiquement %(typical)s°.</translation>
    </message>
    <message>
        <source>Does it agree with the two images?</source>
        <translation>Concorde-t-elle avec les deux images ?</translation>
    </message>
    <message>
        <source>Indices without a reference</source>
        <translation>Indices sans référence</translation>
    </message>
    <message>
        <source>how much the bands’ likeness to one another changed, over %(count)s bands spread over the spectrum</source>
        <translation>variation de la similarité des bandes entre elles, sur %(count)s bandes réparties dans le spectre</translation>
    </message>
    <message>
        <source>how much each band’s likeness to the multispectral band nearest to it changed</source>
        <translation>variation de la similarité de chaque bande avec la bande multispectrale la plus proche</translation>
    </message>
    <message>
        <source>root mean square error, in the units of the hyperspectral image</source>
        <translation>racine de l’erreur quadratique moyenne, dans les unités de l’image hyperspectrale</translation>
    </message>
    <message>
        <source>Band by band</source>
        <translation>Bande par bande</translation>
    </message>
    <message>
        <source>The root mean square error of each band; the table has its values</source>
        <translation>La racine de l’erreur quadratique moyenne de chaque bande ; le tableau en donne les valeurs</translation>
    </message>
    <message>
        <source>Root mean square error of each band.</source>
        <translation>Racine de l’erreur quadratique moyenne de chaque bande.</translation>
    </message>
    <message>
        <source>Table of one band</source>
        <translation>Tableau d’une bande</translation>
    </message>
    <message>
        <source>Table of %(count)s bands</source>
        <translation>Tableau de %(count)s bandes</translation>
    </message>
    <message>
        <source>What was taken for the two sensors</source>
        <translation>Ce qui a été retenu pour les deux capteurs</translation>
    </message>
    <message>
        <source>Response, blur and shift, as the images or you told them: the agreement above is told through these.</source>
        <translation>Réponse, flou et décalage, d’après les images ou vos indications : la concordance ci-dessus est évaluée à travers eux.</translation>
    </message>
    <message>
        <source>SpectraMorph report</source>
        <translation>Rapport SpectraMorph</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>Parts of this report</source>
        <translation>Parties de ce rapport</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Cette exécution</translation>
    </message>
    <message>
        <source>Written by SpectraMorph for QGIS on %(finished)s. Everything is inside this file: it needs no network and may be passed on.</source>
        <translation>Écrit par SpectraMorph for QGIS le %(finished)s. Tout est contenu dans ce fichier : il s’ouvre sans réseau et peut être transmis.</translation>
    </message>
    <message>
        <source>Endmembers of %(image)s</source>
        <translation>Endmembers de %(image)s</translation>
    </message>
    <message>
        <source>&lt;strong&gt;%(count)s pure spectra&lt;/strong&gt; (%(reason)s) whose mixtures make up %(pixels)s pixels of the image.</source>
        <translation>&lt;strong&gt;%(count)s spectres purs&lt;/strong&gt; (%(reason)s) dont les mélanges composent %(pixels)s pixels de l’image.</translation>
    </message>
    <message>
        <source>How well they fit</source>
        <translation>Adéquation</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spectres</translation>
    </message>
    <message>
        <source>How well do they describe the image?</source>
        <translation>Dans quelle mesure décrivent-ils l’image ?</translation>
    </message>
    <message>
        <source>Nearly all of it</source>
        <translation>Presque entièrement</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>En majeure partie</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>of the pixels’ spectra, by size, is a mixture of these</source>
        <translation>des spectres des pixels, en amplitude, sont un mélange de ceux-ci</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; The spectra of the pixels were held against the nearest mixtures of these %(count)s endmembers, with fractions that are not negative and sum to 1; typically %(rest)s of their size was left over, noise included. A large rest says that materials are missing: ask for more endmembers.</source>
        <translation>&lt;b&gt;Ce que cela signifie.&lt;/b&gt; Les spectres des pixels ont été comparés aux mélanges les plus proches de ces %(count)s endmembers, avec des fractions non négatives dont la somme est 1 ; il en reste d’ordinaire %(rest)s de leur grandeur, bruit compris. Un grand reste indique qu’il manque des matériaux : demandez davantage d’endmembers.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; A good fit does not prove that each endmember is a material. They are pixels of the image, cleared of noise, and a pixel may be a mixture itself; compare the curves with spectra that you know.</source>
        <translation>&lt;b&gt;Ce que cela ne signifie pas.&lt;/b&gt; Un bon ajustement ne prouve pas que chaque endmember soit un matériau. Ce sont des pixels de l’image, débarrassés du bruit, et un pixel peut être lui-même un mélange ; comparez les courbes à des spectres que vous connaissez.</translation>
    </message>
    <message>
        <source>The spectra</source>
        <translation>Les spectres</translation>
    </message>
    <message>
        <source>In the units of the image, for the %(used)s of its %(bands)s bands that were used.</source>
        <translation>Dans les unités de l’image, pour les %(used)s bandes utilisées sur les %(bands)s qu’elle compte.</translation>
    </message>
    <message>
        <source>%(least)s to %(most)s</source>
        <translation>de %(least)s à %(most)s</translation>
    </message>
    <message>
        <source>Each small curve is stretched to its own range, which stands below it.</source>
        <translation>Chaque petite courbe est étirée à sa propre étendue, indiquée au-dessous.</translation>
    </message>
    <message>
        <source>%(hsi)s fused with %(msi)s</source>
        <translation>Fusion de %(hsi)s avec %(msi)s</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>et un autre</translation>
    </message>
    <message>
        <source>and %(count)s more</source>
        <translation>et %(count)s autres</translation>
    </message>
    <message>
        <source>The hyperspectral image, with pixels of %(coarse)s %(coarse_unit)s, now has those of the multispectral one: &lt;strong&gt;%(fine)s %(fine_unit)s, %(ratio)s times finer, %(bands)s bands&lt;/strong&gt;.</source>
        <translation>L’image hyperspectrale, aux pixels de %(coarse)s %(coarse_unit)s, a maintenant ceux de l’image multispectrale : &lt;strong&gt;%(fine)s %(fine_unit)s, %(ratio)s fois plus fins, %(bands)s bandes&lt;/strong&gt;.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériaux</translation>
    </message>
    <message>
        <source>PSNR over all bands, told from the fit; its peak is the range of most values, %(peak)s</source>
        <translation>PSNR sur toutes les bandes, estimé d’après l’ajustement ; son pic est l’étendue de la plupart des valeurs, %(peak)s</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by at least &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the hyperspectral image (root mean square), its spectra by at least %(sam)s° (spectral angle).</source>
        <translation>&lt;b&gt;Ce que cela signifie.&lt;/b&gt; L’erreur sur les valeurs de l’image fusionnée est d’au moins &lt;b&gt;%(rmse)s&lt;/b&gt; dans les unités de l’image hyperspectrale (moyenne quadratique), celle sur ses spectres d’au moins %(sam)s° (angle spectral).</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image is likely to be farther off; by how much is not known.</source>
        <translation>Une interpolation lisse de l’image hyperspectrale est probablement plus éloignée ; de combien, on l’ignore.</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image may be nearer to the truth.</source>
        <translation>L’interpolation lisse de l’image hyperspectrale peut être plus proche de la vérité.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by about &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the hyperspectral image (root mean square), its spectra by about %(sam)s° (spectral angle).</source>
        <translation>&lt;b&gt;Ce que cela signifie.&lt;/b&gt; L’erreur sur les valeurs de l’image fusionnée est d’environ &lt;b&gt;%(rmse)s&lt;/b&gt; dans les unités de l’image hyperspectrale (moyenne quadratique), celle sur ses spectres d’environ %(sam)s° (angle spectral).</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image would be off by about %(times)s times as much.</source>
        <translation>L’erreur d’une interpolation lisse de l’image hyperspectrale serait environ %(times)s fois celle-ci.</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image would be about as near.</source>
        <translation>Une interpolation lisse de l’image hyperspectrale serait à peu près aussi proche.</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image would be nearer: off by about %(times)s times as much.</source>
        <translation>L’interpolation lisse de l’image hyperspectrale serait plus proche : son écart serait d’environ %(times)s fois celui-ci.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error that is told is a lower bound,&lt;/b&gt; for %(reason)s. The true error may be several times as large; nothing in the images tells by how much.</source>
        <translation>&lt;b&gt;L’erreur indiquée est une borne inférieure,&lt;/b&gt; car %(reason)s. L’erreur véritable peut être plusieurs fois plus grande ; rien dans les images ne dit de combien.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; There is no truth to hold the image against: the figure is told from errors on pixels that the method did not learn from, and from how much finer the detail of the multispectral image is. On test scenes that it was not tuned on it lay within ± %(spread)s dB in two cases of three. It knows nothing of what both images show wrongly alike.</source>
        <translation>&lt;b&gt;Ce que cela ne signifie pas.&lt;/b&gt; Il n’existe aucune vérité à laquelle comparer l’image : le chiffre est estimé d’après les erreurs sur des pixels dont la méthode n’a pas appris, et d’après la finesse supplémentaire du détail de l’image multispectrale. Sur des scènes de test qui n’ont pas servi à son réglage, il était juste à ± %(spread)s dB près dans deux cas sur trois. Il ne tient pas compte de ce que les deux images montrent de faux en commun.</translation>
    </message>
    <message>
        <source>&lt;b&gt;It is not told of the whole image:&lt;/b&gt; it counts the %(counted)s %% of the pixels on which the two images show the same. With the others, which lie under clouds, changes or gaps, the PSNR may be as low as %(psnr)s dB.</source>
        <translation>&lt;b&gt;Il n’est pas estimé pour toute l’image :&lt;/b&gt; il compte les %(counted)s %% des pixels où les deux images montrent la même chose. Avec les autres, qui se trouvent sous des nuages, des changements ou des lacunes, le PSNR pourrait n’être que de %(psnr)s dB.</translation>
    </message>
    <message>
        <source>At the images’ own scale the gain is often smaller.</source>
        <translation>À l’échelle propre des images, le gain est souvent plus faible.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non estimée</translation>
    </message>
    <message>
        <source>no figure for the error</source>
        <translation>aucun chiffre pour l’erreur</translation>
    </message>
    <message>
        <source>The preset &lt;i&gt;%(preset)s&lt;/i&gt; does not tell how near its result is to the truth. What follows tells how well the two images agree, not how good the result is.</source>
        <translation>Le préréglage &lt;i&gt;%(preset)s&lt;/i&gt; n’indique pas à quel point son résultat est proche de la vérité. La suite indique dans quelle mesure les deux images concordent, non la qualité du résultat.</translation>
    </message>
    <message>
        <source>Do the bands agree?</source>
        <translation>Les bandes concordent-elles ?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>fairly</source>
        <translation>assez bien</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The band correlates by %(correlation)s with what it should see.</source>
        <translation>La bande a une corrélation de %(correlation)s avec ce qu’elle devrait voir.</translation>
    </message>
    <message>
        <source>The least, %(band)s, correlates by %(correlation)s with what it should see.</source>
        <translation>La bande qui concorde le moins, %(band)s, a une corrélation de %(correlation)s avec ce qu’elle devrait voir.</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>Matching the radiometry was switched off.</source>
        <translation>L’ajustement radiométrique a été désactivé.</translation>
    </message>
    <message>
        <source>Do the images lie right?</source>
        <translation>Les images se superposent-elles bien ?</translation>
    </message>
    <message>
        <source>Looking for a shift was switched off.</source>
        <translation>La recherche d’un décalage a été désactivée.</translation>
    </message>
    <message>
        <source>No shift between them (%(reason)s).</source>
        <translation>Aucun décalage entre elles (%(reason)s).</translation>
    </message>
    <message>
        <source>A shift of %(pixels)s hyperspectral pixels was removed.</source>
        <translation>Un décalage de %(pixels)s pixels de l’image hyperspectrale a été supprimé.</translation>
    </message>
    <message>
        <source>A shift was found and not removed (%(reason)s).</source>
        <translation>Un décalage a été trouvé, mais non supprimé (%(reason)s).</translation>
    </message>
    <message>
        <source>Does the HSI see what the MSI sees?</source>
        <translation>L’HSI voit-elle ce que voit la MSI ?</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>Of each band, %(share)s at least lies where the hyperspectral image has bands.</source>
        <translation>Pour chaque bande, la part située là où l’image hyperspectrale a des bandes est d’au moins %(share)s.</translation>
    </message>
    <message>
        <source>Does it agree with the MSI?</source>
        <translation>Concorde-t-il avec la MSI ?</translation>
    </message>
    <message>
        <source>Seen by the multispectral sensor, the result differs from that image by %(share)s, typically.</source>
        <translation>Vu par le capteur multispectral, le résultat s’écarte typiquement de l’image multispectrale de %(share)s.</translation>
    </message>
    <message>
        <source>Does it agree with the HSI?</source>
        <translation>Concorde-t-il avec l’HSI ?</translation>
    </message>
    <message>
        <source>Seen by the hyperspectral sensor, the result differs from that image by %(share)s, typically.</source>
        <translation>Vu par le capteur hyperspectral, le résultat s’écarte typiquement de l’image hyperspectrale de %(share)s.</translation>
    </message>
    <message>
        <source>How much has a result?</source>
        <translation>Quelle part a un résultat ?</translation>
    </message>
    <message>
        <source>Of the pixels of the multispectral image. Elsewhere one of the images has no data.</source>
        <translation>Part des pixels de l’image multispectrale. Ailleurs, l’une des images n’a pas de données.</translation>
    </message>
    <message>
        <source>Both in the same colours and the same stretch (%(bands)s as red, green, blue). Before: the hyperspectral image, each pixel as it is.</source>
        <translation>Les deux avec les mêmes couleurs et le même étirement (%(bands)s pour rouge, vert, bleu). Avant : l’image hyperspectrale, chaque pixel tel quel.</translation>
    </message>
    <message>
        <source>Drag across the picture, or use the arrow keys.</source>
        <translation>Faites glisser sur l’image, ou utilisez les touches fléchées.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>A detail of the place in the hyperspectral image before fusion</source>
        <translation>Un détail de la zone dans l’image hyperspectrale avant la fusion</translation>
    </message>
    <message>
        <source>A detail of the place in the fused image</source>
        <translation>Un détail de la zone dans l’image fusionnée</translation>
    </message>
    <message>
        <source>A detail at full resolution, where the two differ most.</source>
        <translation>Un détail à pleine résolution, là où les deux diffèrent le plus.</translation>
    </message>
    <message>
        <source>The whole place in the hyperspectral image before fusion</source>
        <translation>La zone entière dans l’image hyperspectrale avant la fusion</translation>
    </message>
    <message>
        <source>The whole place, %(width)s × %(height)s pixels.</source>
        <translation>La zone entière, %(width)s × %(height)s pixels.</translation>
    </message>
    <message>
        <source>The whole place in the fused image, with the detail framed</source>
        <translation>La zone entière dans l’image fusionnée, avec le détail encadré</translation>
    </message>
    <message>
        <source>The whole place, fused; one pixel here is the mean of %(step)s × %(step)s. The detail above is framed.</source>
        <translation>La zone entière, fusionnée ; ici, un pixel est la moyenne de %(step)s × %(step)s pixels. Le détail ci-dessus est encadré.</translation>
    </message>
    <message>
        <source>What the image is mixed from</source>
        <translation>De quoi l’image est le mélange</translation>
    </message>
    <message>
        <source>Each pixel is shown as a mixture of %(materials)s materials (%(why_materials)s). Unless they come from a library of yours they are spectra of pixels of your own image. A name such as “vegetation-like” says what the curve looks like, not what is there. The fused image itself is made of %(endmembers)s spectra (%(why_endmembers)s), because a material is not the same everywhere.</source>
        <translation>Chaque pixel est montré comme un mélange de %(materials)s matériaux (%(why_materials)s). Sauf s’ils proviennent d’une bibliothèque que vous avez fournie, ce sont des spectres de pixels de votre propre image. Un nom comme « type végétation » dit à quoi ressemble la courbe, non ce qui s’y trouve. L’image fusionnée elle-même est composée de %(endmembers)s spectres (%(why_endmembers)s), car un matériau n’est pas le même partout.</translation>
    </message>
    <message>
        <source>Map of the fraction of %(name)s: %(share)s of the place</source>
        <translation>Carte de la fraction « %(name)s » : %(share)s de la zone</translation>
    </message>
    <message>
        <source>%(share)s of the place</source>
        <translation>%(share)s de la zone</translation>
    </message>
    <message>
        <source>1: all of the pixel</source>
        <translation>1 : tout le pixel</translation>
    </message>
    <message>
        <source>Maps: the fraction of each material in a pixel, from 0 to 1; in every pixel they sum to 1. Curves below a map are each stretched to their own range.</source>
        <translation>Cartes : la fraction de chaque matériau dans un pixel, de 0 à 1 ; dans chaque pixel, leur somme est 1. Les courbes sous les cartes sont chacune étirées à leur propre étendue.</translation>
    </message>
    <message>
        <source>Where it is likely to be wrong</source>
        <translation>Où les erreurs sont probables</translation>
    </message>
    <message>
        <source>In which bands</source>
        <translation>Dans quelles bandes</translation>
    </message>
    <message>
        <source>The root mean square error of each band, from %(least)s to %(most)s</source>
        <translation>La racine de l’erreur quadratique moyenne de chaque bande, de %(least)s à %(most)s</translation>
    </message>
    <message>
        <source>Root mean square error of each band, in the units of the hyperspectral image: a lower bound.</source>
        <translation>Racine de l’erreur quadratique moyenne de chaque bande, dans les unités de l’image hyperspectrale : une borne inférieure.</translation>
    </message>
    <message>
        <source>Root mean square error of each band, in the units of the hyperspectral image.</source>
        <translation>Racine de l’erreur quadratique moyenne de chaque bande, dans les unités de l’image hyperspectrale.</translation>
    </message>
    <message>
        <source>In a pixel where the map holds 1, a band is off by less than %(to_68)s times this in 68 of 100 cases, by less than %(to_90)s times in 90.</source>
        <translation>Dans un pixel où la carte vaut 1, l’erreur d’une bande est inférieure à %(to_68)s fois cette valeur dans 68 cas sur 100, à %(to_90)s fois dans 90 cas sur 100.</translation>
    </message>
    <message>
        <source>In which places</source>
        <translation>À quels endroits</translation>
    </message>
    <message>
        <source>Map of how large the error is likely to be, 1 being its mean</source>
        <translation>Carte de l’ampleur probable de l’erreur, 1 étant sa moyenne</translation>
    </message>
    <message>
        <source>%(value)s × the mean error, or more</source>
        <translation>%(value)s × l’erreur moyenne, ou plus</translation>
    </message>
    <message>
        <source>How large the error of a pixel is likely to be; 1 is the mean. It orders places better than chance (its rank correlation with errors on pixels that were held out is %(correlation)s) and tells of no single pixel.</source>
        <translation>Ampleur probable de l’erreur d’un pixel ; 1 est la moyenne. Elle classe les endroits mieux que le hasard (sa corrélation de rang avec les erreurs sur des pixels mis de côté est de %(correlation)s) mais ne dit rien d’un pixel en particulier.</translation>
    </message>
    <message>
        <source>Where in the image it errs cannot be told from these images: only places where an image is missing, or the two show different things, stand out.</source>
        <translation>Ces images ne permettent pas de dire où l’image fusionnée se trompe : seuls ressortent les endroits où une image manque ou où les deux montrent des choses différentes.</translation>
    </message>
    <message>
        <source>Where the result and the images disagree</source>
        <translation>Où le résultat ne concorde pas avec les images</translation>
    </message>
    <message>
        <source>With the multispectral image</source>
        <translation>Avec l’image multispectrale</translation>
    </message>
    <message>
        <source>Map of the misfit with the multispectral image, typically %(share)s of the signal</source>
        <translation>Carte de l’écart à l’image multispectrale, typiquement %(share)s du signal</translation>
    </message>
    <message>
        <source>With the hyperspectral image</source>
        <translation>Avec l’image hyperspectrale</translation>
    </message>
    <message>
        <source>Map of the misfit with the hyperspectral image, typically %(share)s of the signal</source>
        <translation>Carte de l’écart à l’image hyperspectrale, typiquement %(share)s du signal</translation>
    </message>
    <message>
        <source>The fused image is seen through each sensor again and held against what that sensor really saw; the maps show the root mean square difference over the bands. Bright places, as clouds, shadows and what changed between the dates, are to be distrusted. Small values everywhere mean agreement with both images, not truth.</source>
        <translation>L’image fusionnée est de nouveau vue à travers chaque capteur et comparée à ce que ce capteur a réellement vu ; les cartes montrent la différence quadratique moyenne (racine) sur les bandes. Il faut se méfier des endroits clairs, comme les nuages, les ombres et ce qui a changé entre les dates. De faibles valeurs partout signifient une concordance avec les deux images, non la vérité.</translation>
    </message>
    <message>
        <source>The preset &lt;i&gt;%(preset)s&lt;/i&gt; does not hold its result against the images again.</source>
        <translation>Le préréglage &lt;i&gt;%(preset)s&lt;/i&gt; ne compare pas de nouveau son résultat aux images.</translation>
    </message>
    <message>
        <source>How the two sensors see</source>
        <translation>Comment voient les deux capteurs</translation>
    </message>
    <message>
        <source>What the network learned from: %(training)s.</source>
        <translation>Ce dont le réseau a appris : %(training)s.</translation>
    </message>
    <message>
        <source>It also sees the hyperspectral image’s own spectrum at each pixel.</source>
        <translation>Il voit aussi, en chaque pixel, le spectre propre de l’image hyperspectrale.</translation>
    </message>
    <message>
        <source>One thing to look at first</source>
        <translation>Un point à examiner d’abord</translation>
    </message>
    <message>
        <source>%(count)s things to look at first</source>
        <translation>%(count)s points à examiner d’abord</translation>
    </message>
    <message>
        <source>badly</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>How much of the picture shows “%(name)s”</source>
        <translation>Part de l’image qui montre « %(name)s »</translation>
    </message>
    <message>
        <source>Typically %(typical)s in the units of the hyperspectral image, %(share)s of its signal.</source>
        <translation>Typiquement %(typical)s dans les unités de l’image hyperspectrale, soit %(share)s de son signal.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A test one scale down.&lt;/b&gt; Both images were made %(ratio)s times coarser and fused by this program; there the right answer is known. In that test fusing gained &lt;b&gt;%(gain)s dB&lt;/b&gt; over smooth interpolation, and its spectra were %(angle)s° nearer to the true ones.</source>
        <translation>&lt;b&gt;Un test une échelle plus bas.&lt;/b&gt; Les deux images ont été rendues %(ratio)s fois plus grossières et fusionnées par ce logiciel ; la bonne réponse y est connue. Dans ce test, le gain de la fusion par rapport à une interpolation lisse était de &lt;b&gt;%(gain)s dB&lt;/b&gt;, et ses spectres étaient plus proches des vrais de %(angle)s°.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A test one scale down.&lt;/b&gt; Both images were made %(ratio)s times coarser and fused by this program; there the right answer is known. In that test fusing gained &lt;b&gt;%(gain)s dB&lt;/b&gt; over smooth interpolation, and its spectra were %(angle)s° farther from the true ones.</source>
        <translation>&lt;b&gt;Un test une échelle plus bas.&lt;/b&gt; Les deux images ont été rendues %(ratio)s fois plus grossières et fusionnées par ce logiciel ; la bonne réponse y est connue. Dans ce test, le gain de la fusion par rapport à une interpolation lisse était de &lt;b&gt;%(gain)s dB&lt;/b&gt;, et ses spectres étaient plus éloignés des vrais de %(angle)s°.</translation>
    </message>
    <message>
        <source>Colours from %(low)s to %(high)s</source>
        <translation>Couleurs de %(low)s à %(high)s</translation>
    </message>
    <message>
        <source>Endmember %(number)s</source>
        <translation>Endmember %(number)s</translation>
    </message>
    <message>
        <source>The spectra of %(count)s endmembers; the endmember table holds their values</source>
        <translation>Les spectres de %(count)s endmembers ; la table des endmembers contient leurs valeurs</translation>
    </message>
    <message>
        <source>Lines break, on a shaded ground, where one band of the hyperspectral image was left out or the sensor sees nothing.</source>
        <translation>Les courbes s’interrompent, sur fond grisé, là où une bande de l’image hyperspectrale a été laissée de côté ou là où le capteur ne voit rien.</translation>
    </message>
    <message>
        <source>Lines break, on a shaded ground, where %(count)s bands of the hyperspectral image were left out or the sensor sees nothing.</source>
        <translation>Les courbes s’interrompent, sur fond grisé, là où %(count)s bandes de l’image hyperspectrale ont été laissées de côté ou là où le capteur ne voit rien.</translation>
    </message>
    <message>
        <source>Left out: %(listed)s.</source>
        <translation>Laissées de côté : %(listed)s.</translation>
    </message>
    <message>
        <source>The file tells no wavelengths: bands are counted.</source>
        <translation>Le fichier n’indique pas de longueurs d’onde : les bandes sont numérotées.</translation>
    </message>
    <message>
        <source>Point at a name to see its curve alone.</source>
        <translation>Pointez un nom pour voir sa courbe seule.</translation>
    </message>
    <message>
        <source>Table of bands</source>
        <translation>Tableau des bandes</translation>
    </message>
    <message>
        <source>Centre, nm</source>
        <translation>Centre, nm</translation>
    </message>
    <message>
        <source>Width, nm</source>
        <translation>Largeur, nm</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Left out as changed</source>
        <translation>Écartés comme modifiés</translation>
    </message>
    <message>
        <source>Seen by the HSI</source>
        <translation>Vu par l’HSI</translation>
    </message>
    <message>
        <source>Overlap with the nominal band</source>
        <translation>Recouvrement avec la bande nominale</translation>
    </message>
    <message>
        <source>&lt;b&gt;Correlation&lt;/b&gt;: how well the band agrees with what it should see of the hyperspectral image; 1 is perfect, below %(least)s is warned of. &lt;b&gt;Gain and offset&lt;/b&gt; put its values into the units of the hyperspectral image. &lt;b&gt;Left out as changed&lt;/b&gt;: pixels with clouds or change, which nothing was learned from.</source>
        <translation>&lt;b&gt;Corrélation&lt;/b&gt; : dans quelle mesure la bande concorde avec ce qu’elle devrait voir de l’image hyperspectrale ; 1 est parfait, un avertissement est donné au-dessous de %(least)s. &lt;b&gt;Gain et décalage&lt;/b&gt; mettent ses valeurs dans les unités de l’image hyperspectrale. &lt;b&gt;Écartés comme modifiés&lt;/b&gt; : pixels avec des nuages ou des changements, dont rien n’a été appris.</translation>
    </message>
    <message>
        <source>Matching the radiometry was switched off: the values of both images were taken to be in the same units.</source>
        <translation>L’ajustement radiométrique a été désactivé : les valeurs des deux images ont été supposées être dans les mêmes unités.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Seen by the HSI&lt;/b&gt;: the share of what the band sees where the hyperspectral image has bands.</source>
        <translation>&lt;b&gt;Vu par l’HSI&lt;/b&gt; : la part de ce que voit la bande qui se trouve là où l’image hyperspectrale a des bandes.</translation>
    </message>
    <message>
        <source>What each band of the multispectral image sees of the spectrum</source>
        <translation>Ce que chaque bande de l’image multispectrale voit du spectre</translation>
    </message>
    <message>
        <source>Relative response of the bands over wavelength; the table of bands has their centres and widths</source>
        <translation>Réponse relative des bandes selon la longueur d’onde ; le tableau des bandes donne leurs centres et leurs largeurs</translation>
    </message>
    <message>
        <source>Solid: the response used, as the bands of the hyperspectral image sample it (%(reason)s).</source>
        <translation>Trait plein : la réponse utilisée, telle que l’échantillonnent les bandes de l’image hyperspectrale (%(reason)s).</translation>
    </message>
    <message>
        <source>Dashed: the nearest bands in the catalogue of sensors, %(origin)s; a likeness, and no proof of what the sensor is.</source>
        <translation>Tirets : les bandes les plus proches dans le catalogue de capteurs, %(origin)s ; une ressemblance, et non une preuve de ce qu’est le capteur.</translation>
    </message>
    <message>
        <source>Dashed: the nominal one, %(origin)s.</source>
        <translation>Tirets : la réponse nominale, %(origin)s.</translation>
    </message>
    <message>
        <source>No nominal response is known to compare it with.</source>
        <translation>Aucune réponse nominale n’est connue pour comparaison.</translation>
    </message>
    <message>
        <source>How blurred the hyperspectral image is</source>
        <translation>Flou de l’image hyperspectrale</translation>
    </message>
    <message>
        <source>Profile of the blur across a pixel: its width at half maximum is %(used)s pixels of the hyperspectral image, that of the nominal one %(nominal)s</source>
        <translation>Profil du flou à travers un pixel : sa largeur à mi-hauteur est de %(used)s pixels de l’image hyperspectrale, celle du flou nominal de %(nominal)s</translation>
    </message>
    <message>
        <source>across</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>down, along columns</source>
        <translation>vertical, le long des colonnes</translation>
    </message>
    <message>
        <source>nominal: optics as wide as a pixel</source>
        <translation>nominal : optique aussi large qu’un pixel</translation>
    </message>
    <message>
        <source>The blur used, seen from above, over 5 by 5 pixels of the hyperspectral image</source>
        <translation>Le flou utilisé, vu de dessus, sur 5 × 5 pixels de l’image hyperspectrale</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>The nominal blur, seen from above, in the same colours</source>
        <translation>Le flou nominal, vu de dessus, dans les mêmes couleurs</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>nominal</translation>
    </message>
    <message>
        <source>How much of one hyperspectral pixel’s value comes from how far away. The pixel itself is shaded; what lies outside it comes from its neighbours. From above: 5 × 5 pixels.</source>
        <translation>Quelle part de la valeur d’un pixel hyperspectral vient de quelle distance. Le pixel lui-même est grisé ; ce qui est au-dehors vient de ses voisins. Vu de dessus : 5 × 5 pixels.</translation>
    </message>
    <message>
        <source>How the two images lie over one another</source>
        <translation>Superposition des deux images</translation>
    </message>
    <message>
        <source>Looking for a shift was switched off: the georeferencing of both images was believed.</source>
        <translation>La recherche d’un décalage a été désactivée : le géoréférencement des deux images a fait foi.</translation>
    </message>
    <message>
        <source>The shift as an arrow in a square of one pixel of the hyperspectral image</source>
        <translation>Le décalage sous forme de flèche, dans un carré d’un pixel de l’image hyperspectrale</translation>
    </message>
    <message>
        <source>%(across)s pixels left, %(down)s up</source>
        <translation>%(across)s pixels vers la gauche, %(down)s vers le haut</translation>
    </message>
    <message>
        <source>%(across)s pixels left, %(down)s down</source>
        <translation>%(across)s pixels vers la gauche, %(down)s vers le bas</translation>
    </message>
    <message>
        <source>%(across)s pixels right, %(down)s up</source>
        <translation>%(across)s pixels vers la droite, %(down)s vers le haut</translation>
    </message>
    <message>
        <source>%(across)s pixels right, %(down)s down</source>
        <translation>%(across)s pixels vers la droite, %(down)s vers le bas</translation>
    </message>
    <message>
        <source>%(across)s %(unit)s and %(down)s %(unit)s on the ground</source>
        <translation>%(across)s %(unit)s et %(down)s %(unit)s au sol</translation>
    </message>
    <message>
        <source>They lie right (%(reason)s).</source>
        <translation>Elles se superposent bien (%(reason)s).</translation>
    </message>
    <message>
        <source>Removed (%(reason)s).</source>
        <translation>Supprimé (%(reason)s).</translation>
    </message>
    <message>
        <source>Not removed (%(reason)s).</source>
        <translation>Non supprimé (%(reason)s).</translation>
    </message>
    <message>
        <source>By how much the content of the multispectral image lies off where the hyperspectral image has it, in pixels of the latter; the square is one such pixel.</source>
        <translation>De combien le contenu de l’image multispectrale est décalé par rapport à l’image hyperspectrale, en pixels de cette dernière ; le carré représente un tel pixel.</translation>
    </message>
    <message>
        <source>Fused raster</source>
        <translation>Raster fusionné</translation>
    </message>
    <message>
        <source>The images that were read</source>
        <translation>Les images lues</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Taille de pixel</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>SCR</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>This run, and how to repeat it</source>
        <translation>Cette exécution, et comment la répéter</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Record of the run</source>
        <translation>Enregistrement de l’exécution</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%(finished)s, after %(seconds)s seconds</source>
        <translation>%(finished)s, après %(seconds)s secondes</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Calculé sur</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Again, from a terminal</source>
        <translation>De nouveau, depuis un terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>With the Python of the engine, which &lt;i&gt;Engine status&lt;/i&gt; in QGIS names. In QGIS itself: &lt;i&gt;Processing ▸ History&lt;/i&gt;, then double-click the run.</source>
        <translation>Avec le Python du moteur, que &lt;i&gt;État du moteur&lt;/i&gt; indique dans QGIS. Dans QGIS même : &lt;i&gt;Traitement ▸ Historique&lt;/i&gt;, puis double-cliquez sur l’exécution.</translation>
    </message>
    <message>
        <source>Log (one line)</source>
        <translation>Journal (une ligne)</translation>
    </message>
    <message>
        <source>Log (%(count)s lines)</source>
        <translation>Journal (%(count)s lignes)</translation>
    </message>
    <message>
        <source>What %(image)s sees of the spectrum</source>
        <translation>Ce que %(image)s voit du spectre</translation>
    </message>
    <message>
        <source>Spectral response of &lt;strong&gt;one band&lt;/strong&gt;, estimated by how it agrees with %(image)s, with the blur of that image and the shift between both.</source>
        <translation>Réponse spectrale d’&lt;strong&gt;une bande&lt;/strong&gt;, estimée d’après sa concordance avec %(image)s, ainsi que le flou de cette image et le décalage entre les deux.</translation>
    </message>
    <message>
        <source>Spectral response of &lt;strong&gt;%(count)s bands&lt;/strong&gt;, estimated by how they agree with %(image)s, with the blur of that image and the shift between both.</source>
        <translation>Réponse spectrale de &lt;strong&gt;%(count)s bandes&lt;/strong&gt;, estimée d’après leur concordance avec %(image)s, ainsi que le flou de cette image et le décalage entre les deux.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Quelle est sa fiabilité ?</translation>
    </message>
    <message>
        <source>The bands agree well</source>
        <translation>Les bandes concordent bien</translation>
    </message>
    <message>
        <source>The bands agree fairly</source>
        <translation>Les bandes concordent assez bien</translation>
    </message>
    <message>
        <source>Not all bands agree</source>
        <translation>Certaines bandes ne concordent pas</translation>
    </message>
    <message>
        <source>correlation of the band that agrees least, %(band)s</source>
        <translation>corrélation de la bande qui concorde le moins, %(band)s</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Seen through the estimated response, the hyperspectral image correlates with each band of the multispectral one at least so well; 1 is perfect.</source>
        <translation>&lt;b&gt;Ce que cela signifie.&lt;/b&gt; Vue à travers la réponse estimée, l’image hyperspectrale est corrélée à chaque bande de la multispectrale au moins à ce point ; 1 est parfait.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; A pair of images tells a response only as far as the materials in it differ: curves of another shape may explain it as well. Centres are told better than widths, and widths better than shapes. Where the maker publishes the response, use that.</source>
        <translation>&lt;b&gt;Ce que cela ne signifie pas.&lt;/b&gt; Une paire d’images ne révèle une réponse que dans la mesure où les matériaux qu’elle contient diffèrent : des courbes d’une autre forme peuvent l’expliquer tout aussi bien. Les centres sont mieux estimés que les largeurs, et les largeurs mieux que les formes. Si le fabricant publie la réponse, utilisez-la.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>Les bandes</translation>
    </message>
</context>
</TS>
