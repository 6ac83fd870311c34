/** Regions of the picture. Columns: phrases | x y depth | Korean. */
export const SPOTS = `
left, left side, left edge, left-hand side, left hand side, left half, leftmost, far left, left end, left border, left part, left hand | x=left | 왼쪽, 왼편, 좌측
right, right side, right edge, right-hand side, right hand side, right half, rightmost, far right, right end, right border, right part, right hand | x=right | 오른쪽, 오른편, 우측
top, upper side, upper part, upper half, top side, top edge, upper edge, top part, upper area, upper end, top end | y=top | 위, 위쪽, 상단, 윗부분
bottom, lower side, lower part, lower half, bottom side, bottom edge, lower edge, bottom part, lower area, bottom end | y=bottom | 아래, 아래쪽, 하단, 밑
center, centre, middle, very middle, very center, central part, exact center | x=middle, y=middle | 가운데, 중앙, 한가운데, 중간
upper left, top left, upper left corner, top left corner, upper-left, top-left, upper left side, left upper corner, upper-left corner, top-left corner, northwest, upper left part | x=left, y=top | 왼쪽 위, 왼쪽 위 구석, 좌상단, 왼쪽 상단
upper right, top right, upper right corner, top right corner, upper-right, top-right, upper right side, right upper corner, upper-right corner, top-right corner, northeast, upper right part | x=right, y=top | 오른쪽 위, 오른쪽 위 구석, 우상단, 오른쪽 상단
lower left, bottom left, lower left corner, bottom left corner, lower-left, bottom-left, lower left side, left lower corner, lower-left corner, bottom-left corner, southwest, lower left part | x=left, y=bottom | 왼쪽 아래, 왼쪽 아래 구석, 좌하단, 왼쪽 하단
lower right, bottom right, lower right corner, bottom right corner, lower-right, bottom-right, lower right side, right lower corner, lower-right corner, bottom-right corner, southeast, lower right part | x=right, y=bottom | 오른쪽 아래, 오른쪽 아래 구석, 우하단, 오른쪽 하단
top center, top centre, upper middle, upper center, top middle | x=middle, y=top | 위 가운데
bottom center, bottom centre, lower middle, lower center, bottom middle | x=middle, y=bottom | 아래 가운데
background, distance, far distance, back, backdrop, far background, rear, horizon, skyline | depth=far | 배경, 뒤, 뒤쪽, 멀리, 원경, 저 멀리
foreground, front, near foreground, fore | depth=near | 전경, 앞, 앞쪽, 앞부분
left background | x=left, depth=far | 왼쪽 뒤
right background | x=right, depth=far | 오른쪽 뒤
left foreground | x=left, depth=near | 왼쪽 앞
right foreground | x=right, depth=near | 오른쪽 앞
`;
