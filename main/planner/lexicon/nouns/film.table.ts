/** Words of the film and not of things in it. Columns: lemmas | traits | near | more | Korean. */
export const FILM = `
scene, sequence, episode, act, cut | footage | | | 장면, 씬
video, film, footage, clip, movie, video clip, short film, reel, gif, vlog | footage | | | 영상, 비디오, 동영상, 영화, 필름
shot, take, footage shot, establishing shot | footage camera | | | 샷, 컷
time-lapse photography, timelapse photography, macro photography, drone footage, aerial photography, street photography, photography style | camera | | |
picture, photo, photograph, image, pic, snapshot, snap | footage | framed picture, picture frame | | 사진, 그림, 이미지
animation, cartoon, animated film, animated video, motion picture | footage style | | | 애니메이션, 만화, 만화영화
time-lapse, timelapse, time lapse, hyperlapse | footage camera | | | 타임랩스
slow motion, still frame, static frame, large motion, fast motion, slow-motion, slow-mo, slowmotion, slo-mo | camera | | | 슬로모션, 느린 화면
fast motion, fast-forward, bullet time, stop motion, stop-motion, claymation | camera style | | | 빨리감기, 스톱모션
tableau, still frame, still, freeze frame, still life, still image, static shot, static view, still picture | footage camera | | | 정지 화면, 정물
view, vista, sight, look, glimpse, outlook, scenery, panorama | footage | | | 모습, 풍경, 전망, 경치
close-up, closeup, close up, extreme close-up, extreme close up, close-up shot, close up shot, macro shot, macro, detail shot | footage camera | | | 클로즈업, 근접 촬영
wide shot, long shot, wide-angle shot, wide angle shot, wide angle, wide-angle, wide angle lens, full shot, extreme long shot, panoramic view, panoramic shot, panoramic, master shot | footage camera | | | 와이드샷, 롱샷, 전경
medium shot, mid shot, medium close-up, medium close up, cowboy shot, two shot, two-shot | footage camera | | | 미디엄샷
front view, side view, back view, rear view, top view, top-down view, bottom view, overhead view, overhead shot, top-down, low angle, high angle, low-angle shot, high-angle shot, low angle shot, high angle shot, eye-level shot, bird's-eye view, bird's eye view, birds eye view, worm's-eye view, aerial view, aerial shot, aerial footage, drone shot, drone view, drone footage, dutch angle, profile view, three-quarter view | footage camera | | | 정면, 측면, 조감도, 항공뷰, 드론샷, 위에서 본 모습, 항공 촬영
point of view, point-of-view, pov, first person perspective, first-person perspective, first person view, third person view, perspective, viewpoint, camera angle, angle, vantage point, over-the-shoulder shot, over the shoulder shot, fpv | footage camera | | | 시점, 각도, 1인칭 시점
viewer, spectator view, lens view | frame camera | | | 카메라
zoom, zoom in, zoom out, zoom-in, zoom-out, dolly zoom, dolly, dolly shot, push-in, pull-out, crash zoom | camera | | | 줌, 줌인, 줌아웃
panning, pan left, pan right, tilt, tilt up, tilt down, tracking shot, crane shot, arc shot, camera pan, camera move, camera movement, truck left, truck right, whip pan, camera rotate, orbit shot, intense shaking, camera shake, racking focus, rack focus, static camera, steadicam | camera | | | 패닝, 틸트, 카메라 이동, 트래킹샷
hand-held camera, handheld camera, hand held camera, handheld shot, gopro, go pro, gopro footage, fisheye, fisheye lens, fish-eye lens, tilt-shift, macro lens, telephoto lens, lens, macro len, 35mm, 35 mm, 50mm, bokeh, depth of field, shallow depth of field, shallow focus, deep focus, soft focus, focus, lens flare, long exposure, double exposure, motion blur, infrared, night vision, x-ray, thermal imaging | camera style | | | 핸드헬드, 어안렌즈, 보케, 렌즈
resolution, high resolution, hd, full hd, ultra hd, uhd, 4k, 8k, 2k, 1080p, 720p, high definition, high quality, low quality, best quality, quality, fps, aspect ratio, high detail, highly detailed, masterpiece, sharp focus, hdr, 60fps, trending on artstation | camera style | | | 고화질, 화질, 해상도
lighting, soft lighting, cinematic lighting, dramatic lighting, studio lighting, backlight, backlighting, rim light, volumetric lighting, chiaroscuro, golden hour, blue hour, natural light, low key, high key, ambient light, neon lighting | style | | | 조명, 역광
background, backdrop, foreground, middle ground, midground, back, distance, horizon line, far background | frame | | | 배경, 전경, 원경
frame, image frame, picture plane, viewport, shot frame, field of view | frame | | | 프레임
left, left side, left edge, left-hand side, left half, left hand side, leftmost, left end | frame | | | 왼쪽, 왼편, 좌측
right, right side, right edge, right-hand side, right half, right hand side, rightmost, right end | frame | | | 오른쪽, 오른편, 우측
center, centre, middle, midst, central part, center stage | frame | | | 가운데, 중앙, 중간, 한가운데
top, upper side, upper part, upper half, top side, top edge, upper edge, top part | frame | spinning top | | 위, 위쪽, 상단, 윗부분
bottom, lower side, lower part, lower half, bottom side, bottom edge, lower edge, bottom part | frame | | | 아래, 아래쪽, 하단, 밑
corner, lower left, lower right, upper left, upper right, top left, top right, bottom left, bottom right, lower left corner, lower right corner, upper left corner, upper right corner, top left corner, top right corner, bottom left corner, bottom right corner | frame | | | 구석, 모서리, 왼쪽 아래, 오른쪽 아래, 왼쪽 위, 오른쪽 위
side, edge, border, margin, half, end, rear, both sides, opposite side, either side, far side, other side, front | frame | |  | 쪽, 가장자리, 끝=end, 변, 앞
trailer, preview, teaser, movie preview, commercial, advertisement, ad, music video, documentary, tv show, sitcom, tutorial, news footage, newsreel, home video, livestream, broadcast, credits, title card, subtitle, caption, soundtrack, montage, flashback, script, storyboard, scenario, plot | footage style abstract | | | 예고편, 광고, 다큐멘터리, 뮤직비디오, 자막
screen | frame surface | television | | 화면, 스크린
`;
